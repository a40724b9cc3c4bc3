package vn.dienhinh.prove;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/** Work on a small disk that becomes full at a random moment and then has room again. */
final class FullDisks {

    private static final int DISK_KILOBYTES = 8 * 1024;
    private static final int KILOBYTE = 1024;
    private static final int MOST_EDITS = 4000;

    private final Path disk;
    private final Random random;
    private int lastAcknowledged;

    /**
     * @param disk   a small disk of its own, empty
     * @param random how much room is left
     */
    FullDisks(Path disk, Random random) {
        this.disk = disk;
        this.random = random;
    }

    /** Mounts a small disk in memory; false where this user may not. */
    static boolean mount(Path place) throws IOException, InterruptedException {
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=" + DISK_KILOBYTES + "k", "tmpfs",
                place.toString()).redirectErrorStream(true).start();
        mount.getInputStream().readAllBytes();
        return mount.waitFor() == 0;
    }

    static void unmount(Path place) throws IOException, InterruptedException {
        new ProcessBuilder("umount", place.toString()).start().waitFor();
    }

    /** The disk fills while edits are stored; with room again they go on in the same session, and all are there. */
    Tally whileEditing(int times) throws IOException {
        return trial("full disk while editing", times, false);
    }

    /** The disk is full while the store is closed; with room again it opens with everything acknowledged. */
    Tally whileClosing(int times) throws IOException {
        return trial("full disk while closing", times, true);
    }

    private Tally trial(String name, int times, boolean closeWhileFull) throws IOException {
        Tally tally = new Tally(name);
        for (int i = 0; i < times; i++) {
            Path folder = disk.resolve("data");
            Stores.delete(folder);
            tally.tried();
            ExecutorService storeThread = Executors.newSingleThreadExecutor();
            int acknowledged;
            try (H2Store store = H2Store.open(folder)) {
                ConferenceLibrary library =
                        Worker.library(new JooqConferenceRepository(store, Clock.systemUTC()), storeThread);
                ConferenceSession session = library.open(Worker.CONFERENCE).orElseThrow();
                Path ballast = fill(random.nextInt(200));
                acknowledged = editUntilFull(session);
                if (!closeWhileFull) {
                    Files.delete(ballast);
                    if (!session.flush()) {
                        tally.failed("saving does not go on: " + session.saveState());
                    }
                    acknowledged = Worker.number(session.current());
                }
            } catch (StoreException e) {
                acknowledged = closeWhileFull ? lastAcknowledged : 0;
                if (!closeWhileFull) {
                    tally.failed("the store failed: " + e.reason());
                }
            } finally {
                storeThread.shutdownNow();
            }
            Files.deleteIfExists(ballast());
            Stores.judgeEdited(tally, folder, acknowledged);
        }
        return tally;
    }

    private int editUntilFull(ConferenceSession session) {
        lastAcknowledged = Worker.number(session.current());
        for (int edit = 1; edit < MOST_EDITS; edit++) {
            int next = Worker.number(session.current()) + 1;
            session.apply("unit.name", List.of(), conference -> Worker.edited(conference, next));
            if (!session.flush()) {
                return lastAcknowledged;
            }
            lastAcknowledged = next;
        }
        return lastAcknowledged;
    }

    /** The disk has too little room for a migration: the old store stays as it is, and migrates once there is room. */
    Tally whileMigrating(int times) throws IOException {
        Tally tally = new Tally("full disk while migrating");
        for (int i = 0; i < times; i++) {
            Path folder = disk.resolve("data");
            Stores.delete(folder);
            Stores.unpack(Stores.EARLIER.get(i % Stores.EARLIER.size()), folder);
            String before = Stores.checksum(Stores.file(folder));
            tally.tried();
            fill(random.nextInt(700));
            try {
                H2Store.open(folder).close();
            } catch (StoreException e) {
                if (Stores.checksum(Stores.file(folder)).equals(before) && e.reason() == StoreException.Reason.DISK_FULL) {
                    tally.refusedUntouched();
                } else {
                    tally.failed("refused as " + e.reason() + (Stores.checksum(Stores.file(folder)).equals(before)
                            ? "" : " and changed"));
                }
            }
            Files.deleteIfExists(ballast());
            Stores.judgeMigrated(tally, folder);
        }
        return tally;
    }

    private Path ballast() {
        return disk.resolve("ballast");
    }

    /** Fills the disk but for some kilobytes. */
    private Path fill(int leftKilobytes) throws IOException {
        long room = Files.getFileStore(disk).getUsableSpace() - (long) leftKilobytes * KILOBYTE;
        try (OutputStream out = Files.newOutputStream(ballast())) {
            byte[] kilobyte = new byte[KILOBYTE];
            for (long written = 0; written < room; written += KILOBYTE) {
                out.write(kilobyte);
            }
        } catch (IOException e) {
            // Full is what it is to be.
        }
        return ballast();
    }
}
