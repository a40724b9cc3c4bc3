package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder of its own for passing work, closed to others, gone with everything in it when the work is done. */
public final class WorkFolder implements AutoCloseable {

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    /** Makes one where the system keeps temporary files, under a name that nobody can guess. */
    public static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory("dien-hinh-"));
    }

    /** Makes one at a place; what an earlier one left there is removed first. */
    public static WorkFolder at(Path path) throws IOException {
        remove(path);
        OwnerOnly.createFolder(path);
        return new WorkFolder(path);
    }

    public Path path() {
        return path;
    }

    /** Removes a folder with all that is in it; does nothing where there is none. */
    public static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        remove(path);
    }
}
