package vn.dienhinh.infrastructure.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreException.Reason;
import vn.dienhinh.application.conference.StoreInUseException;
import vn.dienhinh.application.conference.StoreInUseException.Holder;
import vn.dienhinh.infrastructure.files.FullDisk;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/**
 * Keeps a data folder for one window. The operating system frees it when the program ends, however it ends; what stays
 * is a small file that says who held it last, which alone keeps nobody out.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE_NAME = "dien-hinh.lock";
    /** Beyond the words in the file: where a lock keeps others from reading, as on Windows, they can still be read. */
    private static final long LOCKED_PLACE = Long.MAX_VALUE - 1;
    private static final int LINES = 3;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the folder where it is missing, and takes it.
     *
     * @throws StoreException FOLDER_NOT_WRITABLE, DISK_FULL or IN_USE
     */
    static FolderLock take(Path folder) {
        try {
            OwnerOnly.createFolder(folder);
            Path file = folder.resolve(FILE_NAME);
            OwnerOnly.createIfMissing(file);
            return lock(file, FileChannel.open(file, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new StoreException(FullDisk.isCauseOf(e) ? Reason.DISK_FULL : Reason.FOLDER_NOT_WRITABLE,
                    "the data folder can't be written", e);
        }
    }

    private static FolderLock lock(Path file, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock(LOCKED_PLACE, 1, false) != null) {
                sayWho(channel);
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreInUseException(holder(file), e);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new StoreInUseException(holder(file), null);
    }

    /** On a full disk nobody is told who; the folder is held all the same. */
    private static void sayWho(FileChannel channel) {
        String words = System.getProperty("user.name", "") + "\n" + machine() + "\n" + Clock.systemUTC().instant() + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // It is only a courtesy.
        }
    }

    /** The machine's own name for itself; asking the network for it is out of the question. */
    private static String machine() {
        String name = System.getenv().getOrDefault("COMPUTERNAME", System.getenv().getOrDefault("HOSTNAME", ""));
        if (!name.isBlank()) {
            return name;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static Holder holder(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < LINES ? null : new Holder(lines.get(0), lines.get(1), Instant.parse(lines.get(2)));
        } catch (IOException | DateTimeException e) {
            return null;
        }
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
