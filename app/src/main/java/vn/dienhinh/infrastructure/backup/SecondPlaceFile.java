package vn.dienhinh.infrastructure.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import vn.dienhinh.application.backup.SecondPlace;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;

/** The second place, remembered in a small file beside the backups. */
public final class SecondPlaceFile implements SecondPlace {

    private static final String FILE = "noi-thu-hai.properties";
    private static final String VERSION = "version";
    private static final String FOLDER = "folder";
    private static final String OWN = "own";
    private static final String OWN_PREFIX = "DienHinh-sao-luu-";
    private static final int OWN_LENGTH = 8;

    private final Path file;
    private final FileStore files;

    /** @param dataFolder need not exist yet */
    public SecondPlaceFile(Path dataFolder, FileStore files) {
        this.file = dataFolder.toAbsolutePath().resolve(BackupFolder.NAME).resolve(FILE);
        this.files = files;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(load().getProperty(FOLDER)).filter(text -> !text.isBlank()).map(Path::of);
    }

    @Override
    public Path ownFolder() {
        return folder().orElseThrow().resolve(OWN_PREFIX + load().getProperty(OWN, ""));
    }

    @Override
    public void use(Path folder) {
        Properties kept = load();
        kept.setProperty(VERSION, "1");
        kept.putIfAbsent(OWN, UUID.randomUUID().toString().substring(0, OWN_LENGTH));
        kept.setProperty(FOLDER, folder == null ? "" : folder.toAbsolutePath().toString());
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
            files.writeAtomically(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FileStoreException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private Properties load() {
        Properties kept = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            kept.load(text);
        } catch (IOException e) {
            // Nothing is remembered yet.
        }
        return kept;
    }
}
