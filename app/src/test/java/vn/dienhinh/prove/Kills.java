package vn.dienhinh.prove;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/** Kills the program at random moments of its work and looks at what is left. */
final class Kills {

    private static final String STORE = "dien-hinh.mv.db";
    private static final int READY_AHEAD = 2;
    private static final int EDITING_MILLIS = 250;
    private static final int CLOSING_MILLIS = 60;
    private static final int OPENING_MILLIS = 1500;

    private final Path place;
    private final Random random;

    /**
     * @param place  an empty folder for all data folders
     * @param random when to kill
     */
    Kills(Path place, Random random) {
        this.place = place;
        this.random = random;
    }

    private interface Moment {
        /** Lets the worker come to where it is killed; returns when. */
        void reach(Child child) throws IOException, InterruptedException;
    }

    /** Kills while edits are made and stored, again and again on the same store, so that it grows old. */
    Tally whileEditing(int kills) throws IOException, InterruptedException {
        Path folder = place.resolve("edit");
        return kill("kill while editing", kills, () -> Child.start("edit", folder.toString()), folder, child -> {
            child.await("DONE");
            pause(random.nextInt(EDITING_MILLIS));
        });
    }

    /** Kills while the store is closed, which moves its parts about. */
    Tally whileClosing(int kills) throws IOException, InterruptedException {
        Path folder = place.resolve("close");
        return kill("kill while closing", kills, () -> Child.start("close", folder.toString()), folder, child -> {
            child.await("CLOSING");
            pause(random.nextInt(CLOSING_MILLIS));
        });
    }

    private interface Start {
        Child child() throws IOException;
    }

    private Tally kill(String name, int kills, Start start, Path folder, Moment moment)
            throws IOException, InterruptedException {
        Tally tally = new Tally(name);
        Queue<Child> ready = new ArrayDeque<>();
        try {
            while (tally.triedSoFar() < kills) {
                while (ready.size() < READY_AHEAD) {
                    ready.add(start.child());
                }
                tally.tried();
                try (Child child = ready.remove()) {
                    child.go();
                    moment.reach(child);
                    child.kill();
                    judge(tally, folder, child.acknowledged());
                }
            }
        } finally {
            ready.forEach(Child::close);
        }
        return tally;
    }

    private static void judge(Tally tally, Path folder, int acknowledged) {
        try (H2Store store = H2Store.open(folder)) {
            int stored = new JooqConferenceRepository(store, Clock.systemUTC()).load(Worker.CONFERENCE)
                    .map(Worker::number).orElse(-1);
            if (stored < acknowledged) {
                tally.lost("edit " + acknowledged + " was acknowledged, " + stored + " is stored");
            } else {
                tally.opened();
            }
        } catch (StoreException e) {
            tally.failed("does not open: " + e.reason() + " " + e.getMessage());
        }
    }

    /** Kills while a store of the first version, or one that an earlier program left half migrated, is migrated. */
    Tally whileMigrating(int kills) throws IOException, InterruptedException {
        Tally tally = new Tally("kill while migrating");
        List<String> stores = List.of("store-v1", "store-half-migrated");
        Queue<Child> ready = new ArrayDeque<>();
        Queue<Path> folders = new ArrayDeque<>();
        int number = 0;
        try {
            while (tally.triedSoFar() < kills) {
                while (ready.size() < READY_AHEAD) {
                    Path folder = Files.createDirectories(place.resolve("migrate-" + number));
                    unpack(stores.get(number % stores.size()), folder);
                    number++;
                    folders.add(folder);
                    ready.add(Child.start("open", folder.toString()));
                }
                tally.tried();
                Path folder = folders.remove();
                try (Child child = ready.remove()) {
                    child.go();
                    child.await("OPENING");
                    pause(random.nextInt(OPENING_MILLIS));
                    child.kill();
                }
                judgeMigrated(tally, folder);
                delete(folder);
            }
        } finally {
            ready.forEach(Child::close);
        }
        return tally;
    }

    static void unpack(String name, Path folder) throws IOException {
        try (InputStream packed = Kills.class.getResourceAsStream("/stores/" + name + ".mv.db.gz");
                InputStream plain = new GZIPInputStream(packed)) {
            Files.copy(plain, folder.resolve(STORE));
        }
    }

    private static void judgeMigrated(Tally tally, Path folder) {
        try (H2Store store = H2Store.open(folder)) {
            JooqConferenceRepository conferences = new JooqConferenceRepository(store, Clock.systemUTC());
            List<ConferenceSummary> list = conferences.list();
            Conference only = list.isEmpty() ? null : conferences.load(list.get(0).id()).orElse(null);
            if (list.size() != 1 || only == null || only.delegates().isEmpty()) {
                tally.lost("the conference of the old store");
            } else {
                tally.opened();
            }
        } catch (StoreException e) {
            tally.failed("does not open: " + e.reason() + " " + e.getMessage());
        }
    }

    static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
