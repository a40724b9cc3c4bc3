package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Why writing into a folder failed last, kept until somebody asks. */
final class WriteFailures {

    private static final Map<Path, IOException> LAST = new ConcurrentHashMap<>();

    private WriteFailures() {
    }

    static void remember(Path file, IOException failure) {
        LAST.put(file.toAbsolutePath().getParent(), failure);
    }

    /** The failure, which is then forgotten; empty when there was none. */
    static Optional<IOException> take(Path folder) {
        return Optional.ofNullable(LAST.remove(folder.toAbsolutePath()));
    }
}
