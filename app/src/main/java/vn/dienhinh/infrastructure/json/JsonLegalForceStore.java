package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.format.TextFile;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.rule.LegalForceStore;
import vn.dienhinh.application.rule.OwnLegalForce;

/**
 * The office's own entries about papers in force, in a file that can be copied to another office. Described by
 * {@code vn/dienhinh/schema/legal-force-1.schema.json}.
 */
public final class JsonLegalForceStore implements LegalForceStore {

    /** Steps from each older form to the next: none yet. */
    private static final List<FormatVersion.Upgrade> UPGRADES = List.of();

    private final Path file;
    private final FileStore files;
    private final JsonFactory factory = new JsonFactory();
    private final FormatVersion format = new FormatVersion(UPGRADES);
    private final RecordShape.Cache shapes = new RecordShape.Cache();

    /**
     * @param file  need not exist yet
     * @param files writes it whole or not at all
     */
    public JsonLegalForceStore(Path file, FileStore files) {
        this.file = file;
        this.files = files;
    }

    @Override
    public Optional<OwnLegalForce> load() {
        if (!Files.exists(file)) {
            return Optional.of(OwnLegalForce.none());
        }
        try {
            ObjectNode tree = new JsonTreeReader().read(TextFile.read(file));
            format.bringUpToDate(tree);
            return Optional.of(new RecordReader(shapes).read(tree, OwnLegalForce.class, ""));
        } catch (UnreadableFileException | RefusedValueException e) {
            return Optional.empty();
        }
    }

    @Override
    public void save(OwnLegalForce own) throws FileStoreException {
        files.writeAtomically(file, text(own).getBytes(StandardCharsets.UTF_8));
    }

    private String text(OwnLegalForce own) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(text)) {
            out.setPrettyPrinter(ReadableJson.printer());
            out.writeStartObject();
            out.writeNumberField(FormatVersion.MEMBER, format.newest());
            new RecordWriter(shapes).writeMembers(own, out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write into memory", e);
        }
        return text.append('\n').toString();
    }
}
