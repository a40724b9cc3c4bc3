package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A migrated store without conferences, made once: migrating takes most of a test's time. */
final class EmptyStore {

    private static final String FILE = "dien-hinh.mv.db";

    private final byte[] content;

    /** @param folder an empty folder to make it in */
    EmptyStore(Path folder) throws IOException {
        H2Store.open(folder).close();
        content = Files.readAllBytes(folder.resolve(FILE));
    }

    /** Puts a copy into the folder. */
    Path copyInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.write(folder.resolve(FILE), content);
    }
}
