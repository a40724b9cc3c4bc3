package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.infrastructure.files.FullDisk;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/**
 * Keeps a data folder for one window. The operating system frees it when the program ends, however it ends; the empty
 * lock file stays.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE_NAME = "dien-hinh.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder where it is missing, and takes it.
     *
     * @throws StoreException FOLDER_NOT_WRITABLE or IN_USE
     */
    static FolderLock take(Path folder) {
        try {
            OwnerOnly.createFolder(folder);
            OwnerOnly.createIfMissing(folder.resolve(FILE_NAME));
            return lock(FileChannel.open(folder.resolve(FILE_NAME), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new StoreException(FullDisk.isCauseOf(e) ? Reason.DISK_FULL : Reason.FOLDER_NOT_WRITABLE,
                    "the data folder can't be written", e);
        }
    }

    private static FolderLock lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreException(Reason.IN_USE, "this program holds the data folder already", e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new StoreException(Reason.IN_USE, "another program holds the data folder", null);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(Reason.DAMAGED, "the lock can't be given back", e);
        }
    }
}
