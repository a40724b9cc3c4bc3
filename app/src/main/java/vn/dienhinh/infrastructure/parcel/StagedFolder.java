package vn.dienhinh.infrastructure.parcel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.export.FileStoreException.Reason;
import vn.dienhinh.application.parcel.ParcelEntry;
import vn.dienhinh.application.parcel.ParcelManifest;

/**
 * Files that are unpacked aside, in a hidden folder on the same disk, and moved into place once all are there. Closed
 * before that, nothing of them is left, nor the folder where it was not there before.
 */
final class StagedFolder implements ParcelWalk.Sink, AutoCloseable {

    private static final String PREFIX = ".dien-hinh-";

    private final Path folder;
    private final Path stage;
    /** Folders that were made for this one, the innermost first. */
    private final Deque<Path> made = new ArrayDeque<>();
    private boolean published;

    private StagedFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.stage = this.folder.resolve(PREFIX + UUID.randomUUID());
    }

    /** @throws FileStoreException when the folder can't be made or written */
    static StagedFolder in(Path folder) throws FileStoreException {
        StagedFolder staged = new StagedFolder(folder);
        try {
            for (Path missing = staged.folder; missing != null && !Files.exists(missing); missing = missing.getParent()) {
                staged.made.addLast(missing);
            }
            Files.createDirectories(staged.stage);
            return staged;
        } catch (IOException e) {
            staged.close();
            throw failure(folder, e);
        }
    }

    @Override
    public OutputStream open(ParcelEntry entry) throws IOException {
        Path file = stage.resolve(entry.name()).normalize();
        if (!file.startsWith(stage)) {
            throw new IOException("a name leads out of the folder");
        }
        Files.createDirectories(file.getParent());
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Moves the files into place. */
    void publish(ParcelManifest manifest) throws FileStoreException {
        try {
            for (ParcelEntry entry : manifest.entries()) {
                Path target = folder.resolve(entry.name());
                Files.createDirectories(target.getParent());
                Files.move(stage.resolve(entry.name()), target, StandardCopyOption.REPLACE_EXISTING);
            }
            published = true;
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Why a folder could not be written. */
    static FileStoreException failure(Path folder, IOException e) {
        Throwable cause = e instanceof ParcelWalk.SinkException ? e.getCause() : e;
        boolean noRoom = String.valueOf(cause.getMessage()).contains("No space left");
        return new FileStoreException(noRoom ? Reason.DISK_FULL
                : cause instanceof FileSystemException ? Reason.NOT_WRITABLE : Reason.FAILED, e);
    }

    @Override
    public void close() {
        delete(stage);
        if (!published) {
            // Only where nothing else has come in meanwhile: a folder with something in it stays.
            made.forEach(StagedFolder::deleteEmpty);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> inner = walk.sorted(Comparator.reverseOrder()).toList();
            inner.forEach(StagedFolder::deleteEmpty);
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static void deleteEmpty(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
