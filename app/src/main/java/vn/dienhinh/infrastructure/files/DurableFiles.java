package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Copies and moves that outlive a power cut: on return the disk has them. */
public final class DurableFiles {

    private DurableFiles() {
    }

    /** Copies a file byte by byte into a new one that only its owner may open; one of that name is replaced. */
    public static void copy(Path from, Path into) throws IOException {
        Files.deleteIfExists(into);
        OwnerOnly.createIfMissing(into);
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(into, StandardOpenOption.WRITE)) {
            long length = source.size();
            long copied = 0;
            while (copied < length) {
                long more = source.transferTo(copied, length - copied, target);
                if (more <= 0) {
                    break;
                }
                copied += more;
            }
            if (copied < length) {
                throw new IOException("no space left for the whole copy");
            }
            target.force(true);
        }
    }

    /** Moves a whole file to its name in the same folder, in place of one that has it, in one step. */
    public static void moveIntoPlace(Path whole, Path place) throws IOException {
        force(whole, StandardOpenOption.WRITE);
        try {
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, place, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(place.toAbsolutePath().getParent());
    }

    /** Has the disk keep a folder's names as they are now; Windows does so by itself and opens no folder for it. */
    public static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // Not every system opens a folder.
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
