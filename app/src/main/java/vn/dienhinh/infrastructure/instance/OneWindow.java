package vn.dienhinh.infrastructure.instance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/**
 * Sees to it that a second start brings the first window to the front and hands over the file to open. The first start
 * holds a lock on a file; the others leave a request beside it, which the first one takes away. The system frees the lock
 * however the program ends. No network is used, not even this machine's own.
 */
public final class OneWindow implements AutoCloseable {

    private static final String LOCK = "window.lock";
    private static final String REQUEST = ".request";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private final Path place;
    private final FileChannel lock;
    private volatile boolean closed;

    private OneWindow(Path place, FileChannel lock) {
        this.place = place;
        this.lock = lock;
    }

    /**
     * Takes the place for this start, or hands the click over to the window that has it.
     *
     * @param place    from {@link MeetingPlace}; made where it is missing
     * @param file     the file to open, or empty for a plain click
     * @param patience how long to wait for the other window
     * @return the hold on the place; empty where another window has taken the click. A start that can neither take the
     *         place nor be heard within the patience goes on by itself: the store says then that the folder is in use.
     */
    public static Optional<OneWindow> takeOrHandOver(Path place, Optional<Path> file, Duration patience) {
        try {
            OwnerOnly.createFolder(place);
            Optional<FileChannel> own = lock(place);
            return own.isPresent() ? own.map(channel -> cleared(place, channel)) : handOver(place, file, patience);
        } catch (IOException e) {
            return Optional.of(new OneWindow(place, null));
        }
    }

    private static Optional<FileChannel> lock(Path place) throws IOException {
        OwnerOnly.createIfMissing(place.resolve(LOCK));
        FileChannel channel = FileChannel.open(place.resolve(LOCK), StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: another's all the same.
        }
        channel.close();
        return Optional.empty();
    }

    /** Requests that nobody took are of a window that is gone. */
    private static OneWindow cleared(Path place, FileChannel channel) {
        for (Path old : requests(place)) {
            delete(old);
        }
        return new OneWindow(place, channel);
    }

    private static Optional<OneWindow> handOver(Path place, Optional<Path> file, Duration patience) throws IOException {
        String name = UUID.randomUUID().toString();
        Path part = place.resolve(name + ".part");
        Path request = place.resolve(name + REQUEST);
        OwnerOnly.createIfMissing(part);
        Files.writeString(part, file.map(Path::toString).orElse(""), StandardCharsets.UTF_8);
        Files.move(part, request, StandardCopyOption.ATOMIC_MOVE);
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (!Files.exists(request)) {
                return Optional.empty();
            }
            Optional<FileChannel> freed = lock(place);
            if (freed.isPresent()) {
                // The other window closed just now; whether it still took the request shows by its being gone.
                return Optional.of(cleared(place, freed.get()));
            }
            pause();
        }
        delete(request);
        return Optional.of(new OneWindow(place, null));
    }

    /**
     * Looks for clicks until this is closed, and comes back only then: to be called on a background thread.
     *
     * @param onClick takes the file to open, or empty for a plain click
     */
    public void listen(Consumer<Optional<Path>> onClick) {
        if (lock == null) {
            return;
        }
        while (!closed) {
            requests(place).forEach(request -> take(request, onClick));
            pause();
        }
    }

    private static void take(Path request, Consumer<Optional<Path>> onClick) {
        try {
            String name = Files.readString(request, StandardCharsets.UTF_8);
            Files.delete(request);
            onClick.accept(name.isBlank() ? Optional.empty() : Optional.of(Path.of(name)));
        } catch (NoSuchFileException e) {
            // Its start lost patience and goes on by itself.
        } catch (IOException | InvalidPathException e) {
            delete(request);
        }
    }

    private static List<Path> requests(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().endsWith(REQUEST)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next start that takes the place clears it away.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                // The system frees it with the end of the program.
            }
        }
    }
}
