package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.domain.conference.Conference;

/**
 * The published JSON form: the records as they are, camelCase members, enums by name, dates in ISO form. Described
 * by {@code vn/dienhinh/schema/conference-1.schema.json}.
 */
public final class JsonConferenceCodec implements ConferenceCodec {

    /** Steps from each older form to the next: none yet, since there has been one form only. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String ID = "id";

    private final JsonFactory factory = new JsonFactory();
    private final JsonTreeReader trees = new JsonTreeReader();
    private final FormatVersion format = new FormatVersion(UPGRADES);
    private final RecordWriter writer;
    private final RecordReader reader;
    private final RowIds rowIds;

    /** A codec without state but what it learns about the records. */
    public JsonConferenceCodec() {
        RecordShape.Cache shapes = new RecordShape.Cache();
        writer = new RecordWriter(shapes);
        reader = new RecordReader(shapes);
        rowIds = new RowIds(shapes);
    }

    @Override
    public String encode(Conference conference) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            out.setPrettyPrinter(ReadableJson.printer());
            out.writeStartObject();
            out.writeNumberField(FormatVersion.MEMBER, format.newest());
            writer.writeMembers(conference, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write into memory", e);
        }
        return text.append('\n').toString();
    }

    @Override
    public Conference decode(String json) throws UnreadableConferenceException {
        String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
        ObjectNode tree = trees.read(text);
        try {
            format.bringUpToDate(tree);
            if (tree.path(ID).isMissingNode() || tree.path(ID).asText().isBlank()) {
                tree.put(ID, derivedId(text));
            }
            rowIds.complete(tree, Conference.class);
            Conference conference = reader.read(tree, Conference.class, "");
            ConferenceChecks.check(conference);
            return conference;
        } catch (RefusedValueException e) {
            throw e.in(text);
        }
    }

    /** The same file gives the same id. */
    private static String derivedId(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
