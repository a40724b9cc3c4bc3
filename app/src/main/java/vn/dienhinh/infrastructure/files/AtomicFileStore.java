package vn.dienhinh.infrastructure.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.FileStoreException.Reason;

/**
 * Writes a file beside its target, forces it to the disk and moves it into place, so that a failing disk or a power cut
 * leaves either the old file or the new one. A target that another program holds is told from one that can't be
 * written: the clerk closes the one and picks another folder for the other.
 */
public final class AtomicFileStore implements FileStore {

    private static final String TEMPORARY_PREFIX = ".dien-hinh-";
    private static final String TEMPORARY_SUFFIX = ".tmp";

    private final boolean ownerOnly;

    /** For papers and lists, which are as open as the folder that the clerk chose. */
    public AtomicFileStore() {
        this(false);
    }

    private AtomicFileStore(boolean ownerOnly) {
        this.ownerOnly = ownerOnly;
    }

    /** For the program's own files: folders and files that it makes are their owner's alone. */
    public static AtomicFileStore ownerOnly() {
        return new AtomicFileStore(true);
    }

    @Override
    public boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Path freeName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String extension = dot <= 0 ? "" : name.substring(dot);
        Path candidate = file;
        for (int number = 2; exists(candidate); number++) {
            candidate = file.resolveSibling(stem + " (" + number + ")" + extension);
        }
        return candidate;
    }

    @Override
    public void writeAtomically(Path file, byte[] content) throws FileStoreException {
        write(file, content.length, channel -> {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        });
    }

    @Override
    public void writeAtomically(Path file, Filling filling) throws FileStoreException {
        write(file, 0, filling);
    }

    private void write(Path file, int needed, Filling filling) throws FileStoreException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        makeFolder(folder);
        checkReplaceable(target);
        Path temporary = writeBeside(folder, needed, filling);
        try {
            moveIntoPlace(temporary, target);
        } catch (IOException e) {
            throw new FileStoreException(reasonOfMove(target), e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    private void makeFolder(Path folder) throws FileStoreException {
        try {
            if (ownerOnly) {
                OwnerOnly.createFolder(folder);
            } else {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new FileStoreException(reasonOfWrite(folder, 0, e), e);
        }
    }

    /**
     * Finds out before anything is written whether another program holds the target: on Windows it then can't be
     * opened for writing, elsewhere it may be locked.
     */
    private static void checkReplaceable(Path target) throws FileStoreException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isRegularFile(target) || !Files.isWritable(target)) {
            throw new FileStoreException(Reason.NOT_WRITABLE, null);
        }
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
             FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new FileStoreException(Reason.FILE_IN_USE, null);
            }
        } catch (AccessDeniedException e) {
            throw new FileStoreException(Reason.NOT_WRITABLE, e);
        } catch (FileSystemException | OverlappingFileLockException e) {
            throw new FileStoreException(Reason.FILE_IN_USE, e);
        } catch (IOException e) {
            // Some network drives know no locks: the move will tell.
        }
    }

    private Path writeBeside(Path folder, int needed, Filling filling) throws FileStoreException {
        // Not createTempFile: its files are for their owner alone, and so would the papers be.
        Path temporary = folder.resolve(TEMPORARY_PREFIX + UUID.randomUUID() + TEMPORARY_SUFFIX);
        try (FileChannel channel =
                     FileChannel.open(temporary, Set.of(StandardOpenOption.CREATE_NEW,
                             StandardOpenOption.READ, StandardOpenOption.WRITE),
                             ownerOnly ? OwnerOnly.fileAttributes() : new FileAttribute<?>[0])) {
            filling.fill(channel);
            channel.force(true);
            return temporary;
        } catch (IOException e) {
            deleteQuietly(temporary);
            throw new FileStoreException(reasonOfWrite(folder, needed, e), e);
        }
    }

    private static void moveIntoPlace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The folder took the temporary file, so a move that fails onto an existing file means that somebody holds it. */
    private static Reason reasonOfMove(Path target) {
        return Files.exists(target) ? Reason.FILE_IN_USE : Reason.NOT_WRITABLE;
    }

    private static Reason reasonOfWrite(Path folder, int needed, IOException e) {
        if (FullDisk.isCauseOf(e) || FullDisk.hasLessThan(folder, needed)) {
            return Reason.DISK_FULL;
        }
        boolean folderAtFault = e instanceof FileSystemException || !Files.isDirectory(folder)
                || !Files.isWritable(folder);
        return folderAtFault ? Reason.NOT_WRITABLE : Reason.FAILED;
    }

    private static void deleteQuietly(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            temporary.toFile().deleteOnExit();
        }
    }
}
