package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Stores that earlier programs left, kept among the test resources. */
public final class FoundStore {

    private FoundStore() {
    }

    /** Puts a copy of the store of that name into a folder and returns the file. */
    public static Path unpack(String name, Path folder) throws IOException {
        Path file = folder.resolve("dien-hinh.mv.db");
        try (InputStream packed = FoundStore.class.getResourceAsStream("/stores/" + name + ".mv.db.gz");
                InputStream plain = new GZIPInputStream(packed)) {
            Files.copy(plain, file);
        }
        return file;
    }
}
