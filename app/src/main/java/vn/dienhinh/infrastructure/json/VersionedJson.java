package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import vn.dienhinh.application.format.UnreadableFileException;

/**
 * A published form of a record: its members as they are, camelCase, enums by name, dates in ISO form, with the
 * format's version at the top.
 *
 * @param <T> the record
 */
final class VersionedJson<T extends Record> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonFactory factory = new JsonFactory();
    private final JsonTreeReader trees = new JsonTreeReader();
    private final Class<T> type;
    private final Preparation preparation;
    private final Judgement<T> judgement;
    private final FormatVersion format;
    private final RecordWriter writer;
    private final RecordReader reader;
    private final RowIds rowIds;

    /** What a tree needs before it can be a record, or what it is refused for. */
    @FunctionalInterface
    interface Preparation {
        void prepare(ObjectNode tree, String text) throws RefusedValueException;
    }

    /** What a record is refused for although its members are of the right kinds. */
    @FunctionalInterface
    interface Judgement<T> {
        void judge(T read) throws RefusedValueException;
    }

    /**
     * @param type        the record
     * @param upgrades    steps from each older form to the next
     * @param preparation sees the tree in its newest form
     * @param judgement   sees the record that was read
     */
    VersionedJson(Class<T> type, List<FormatVersion.Upgrade> upgrades, Preparation preparation,
                  Judgement<T> judgement) {
        this.type = type;
        this.preparation = preparation;
        this.judgement = judgement;
        format = new FormatVersion(upgrades);
        RecordShape.Cache shapes = new RecordShape.Cache();
        writer = new RecordWriter(shapes);
        reader = new RecordReader(shapes);
        rowIds = new RowIds(shapes);
    }

    /** The text of a file. */
    String write(T record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            out.setPrettyPrinter(ReadableJson.printer());
            out.writeStartObject();
            out.writeNumberField(FormatVersion.MEMBER, format.newest());
            writer.writeMembers(record, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write into memory", e);
        }
        return text.append('\n').toString();
    }

    /** The record of a file's text; rows without an id get one. */
    T read(String json) throws UnreadableFileException {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        ObjectNode tree = trees.read(text);
        try {
            format.bringUpToDate(tree);
            preparation.prepare(tree, text);
            rowIds.complete(tree, type);
            T read = reader.read(tree, type, "");
            judgement.judge(read);
            return read;
        } catch (RefusedValueException e) {
            throw e.in(text);
        }
    }
}
