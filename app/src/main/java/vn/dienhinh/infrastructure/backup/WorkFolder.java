package vn.dienhinh.infrastructure.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for one piece of work, gone with all that is in it when the work ends.
 *
 * @param path where it is
 */
record WorkFolder(Path path) implements AutoCloseable {

    @Override
    public void close() {
        remove(path);
    }

    /** Removes a file, or a folder with all in it; what can't be removed now is removed at the next start. */
    static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            // Another program looks at it, such as a virus scanner.
        }
    }
}
