package vn.dienhinh.prove;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;

/** Errors of any kind where edits are stored: saving goes on, and what is acknowledged is there. */
final class ErrorsOnTheStoreThread {

    private final Path folder;
    private final Random random;

    ErrorsOnTheStoreThread(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Makes an edit that meets an error, then one that does not, that often. */
    Tally meet(int times) {
        Tally tally = new Tally("error on the store's thread");
        ExecutorService storeThread = Executors.newSingleThreadExecutor();
        int acknowledged = 0;
        try (H2Store store = H2Store.open(folder)) {
            Failing repository = new Failing(new JooqConferenceRepository(store, Clock.systemUTC()));
            ConferenceLibrary library = Worker.library(repository, storeThread);
            ConferenceSession session = library.open(Worker.CONFERENCE).orElseThrow();
            for (int i = 0; i < times; i++) {
                tally.tried();
                repository.error = error();
                edit(session);
                session.flush();
                repository.error = null;
                edit(session);
                if (session.flush()) {
                    acknowledged = Worker.number(session.current());
                    tally.opened();
                } else {
                    tally.failed("saving has ended: " + session.saveState());
                }
            }
        } finally {
            storeThread.shutdownNow();
        }
        Tally last = new Tally("");
        Stores.judgeEdited(last, folder, acknowledged);
        if (!last.isGood()) {
            tally.failed(last.line());
        }
        return tally;
    }

    private static void edit(ConferenceSession session) {
        int next = Worker.number(session.current()) + 1;
        session.apply("unit.name", List.of(), conference -> Worker.edited(conference, next));
    }

    private Error error() {
        return switch (random.nextInt(3)) {
            case 0 -> new OutOfMemoryError("tried");
            case 1 -> new StackOverflowError("tried");
            default -> new NoClassDefFoundError("tried");
        };
    }

    /** The real store, but for an error before or after it has stored. */
    private final class Failing implements ConferenceRepository {

        private final ConferenceRepository real;
        private volatile Error error;

        Failing(ConferenceRepository real) {
            this.real = real;
        }

        @Override
        public List<ConferenceSummary> list() {
            return real.list();
        }

        @Override
        public Optional<Conference> load(String id) {
            return real.load(id);
        }

        @Override
        public String raw(String id) {
            return real.raw(id);
        }

        @Override
        public void save(Conference before, Conference after) {
            Error now = error;
            if (now != null && random.nextBoolean()) {
                throw now;
            }
            real.save(before, after);
            if (now != null) {
                throw now;
            }
        }

        @Override
        public void delete(String id) {
            real.delete(id);
        }
    }
}
