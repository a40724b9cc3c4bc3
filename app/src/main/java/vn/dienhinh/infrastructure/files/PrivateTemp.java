package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one place of temporary files, for nobody but their owner: papers and lists hold people's names, and libraries put
 * parts of them on the disk while they pack and unpack. Each run has a folder of its own in it; a start empties what
 * earlier runs left behind, however they ended, and leaves alone what another window is working with.
 */
public final class PrivateTemp {

    /** The folder's name in the data folder. */
    public static final String NAME = "tam";

    private static final String GATE = "khoa";
    private static final String LOCK = ".khoa";

    private PrivateTemp() {
    }

    /**
     * Empties what earlier runs left and makes this run's folder.
     *
     * @param dataFolder of the user; made where it is not there
     * @return the folder of this run, which stays this run's until the process ends
     * @throws IOException where the data folder can't be written
     */
    public static Path open(Path dataFolder) throws IOException {
        OwnerOnly.createFolder(dataFolder);
        Path all = dataFolder.resolve(NAME);
        OwnerOnly.createFolder(all);
        // Starts go through one gate, so that none takes another's new folder for a deserted one.
        try (FileChannel gate = FileChannel.open(all.resolve(GATE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
             FileLock passed = gate.lock()) {
            empty(all);
            Path own = Files.createTempDirectory(all, "");
            OwnerOnly.createFolder(own);
            // Held open until the process ends, by a kill too: the system lets go of the lock then.
            FileChannel.open(own.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE).lock();
            return own;
        }
    }

    private static void empty(Path all) throws IOException {
        List<Path> left;
        try (Stream<Path> children = Files.list(all)) {
            left = children.filter(child -> !child.getFileName().toString().equals(GATE)).toList();
        }
        for (Path child : left) {
            if (isDeserted(child)) {
                delete(child);
            }
        }
    }

    private static boolean isDeserted(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE); FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** What another program still holds open stays for the next start. */
    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                file.toFile().delete();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) {
                folder.toFile().delete();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
