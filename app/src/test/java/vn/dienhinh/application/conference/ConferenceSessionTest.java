package vn.dienhinh.application.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;

class ConferenceSessionTest {

    private static final Instant NOW = Instant.parse("2025-06-01T08:00:00Z");
    private static final StoreException FULL = new StoreException(StoreException.Reason.DAMAGED, "disk full", null);

    private final MemoryRepository repository = new MemoryRepository();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private ConferenceSession session(Executor storeThread) {
        Conference conference = Conference.blank("c1");
        repository.save(null, conference);
        repository.saves().clear();
        return new ConferenceSession(conference, repository, storeThread, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private ConferenceSession session() {
        return session(Runnable::run);
    }

    private static boolean rename(ConferenceSession session, String name) {
        return session.apply("unit.name", List.of(name), c -> c.withUnit(c.unit().withName(name)));
    }

    private static String name(ConferenceSession session) {
        return session.current().unit().name();
    }

    private String storedName() {
        return repository.load("c1").orElseThrow().unit().name();
    }

    @Test
    void aFactIsStoredAndNoUndoTakesItBack() {
        ConferenceSession session = session();
        rename(session, "Đại Sơn");
        session.record(c -> c.withReportHead(c.reportHead().withNumber("12")));
        assertThat(repository.load("c1").orElseThrow().reportHead().number()).isEqualTo("12");
        assertThat(session.undoName()).map(EditName::key).contains("unit.name");

        session.undo();
        assertThat(name(session)).isEmpty();
        assertThat(session.current().reportHead().number()).isEqualTo("12");
        session.redo();
        assertThat(name(session)).isEqualTo("Đại Sơn");
        assertThat(session.current().reportHead().number()).isEqualTo("12");
    }

    @Test
    void anEditIsStoredAtOnce() {
        ConferenceSession session = session();
        assertThat(rename(session, "Đại Sơn")).isTrue();
        assertThat(storedName()).isEqualTo("Đại Sơn");
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(NOW));
    }

    @Test
    void undoAndRedoGoByName() {
        ConferenceSession session = session();
        rename(session, "A");
        rename(session, "B");
        assertThat(session.undoName()).contains(new EditName("unit.name", List.of("B")));
        assertThat(session.undo()).isTrue();
        assertThat(name(session)).isEqualTo("A");
        assertThat(storedName()).isEqualTo("A");
        assertThat(session.redoName()).contains(new EditName("unit.name", List.of("B")));
        assertThat(session.redo()).isTrue();
        assertThat(storedName()).isEqualTo("B");
    }

    @Test
    void withoutHistoryUndoAndRedoDoNothing() {
        ConferenceSession session = session();
        assertThat(session.undo()).isFalse();
        assertThat(session.redo()).isFalse();
        assertThat(session.undoName()).isEmpty();
        assertThat(session.redoName()).isEmpty();
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        ConferenceSession session = session();
        rename(session, "A");
        session.undo();
        rename(session, "B");
        assertThat(session.redoName()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        ConferenceSession session = session();
        assertThat(rename(session, "")).isFalse();
        assertThat(session.undoName()).isEmpty();
        assertThat(repository.saves()).isEmpty();
    }

    @Test
    void anEditKeepsTheId() {
        ConferenceSession session = session();
        assertThatThrownBy(() -> session.apply("x", List.of(), c -> c.withId("c2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editsThatWaitAreStoredAsOne() {
        ConferenceSession session = session(waiting::add);
        rename(session, "A");
        rename(session, "B");
        rename(session, "C");
        assertThat(session.saveState()).isEqualTo(new SaveState.Saving());
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(repository.saves()).hasSize(1);
        assertThat(storedName()).isEqualTo("C");
    }

    @Test
    void aFailingStoreLosesNoEditAndTheNextEditTriesAgain() {
        ConferenceSession session = session();
        repository.failWith(FULL);
        rename(session, "A");
        assertThat(session.saveState()).isEqualTo(new SaveState.Failed(FULL));
        assertThat(name(session)).isEqualTo("A");
        repository.failWith(null);
        rename(session, "B");
        assertThat(storedName()).isEqualTo("B");
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(NOW));
    }

    @Test
    void retryStoresWhatCouldNotBeStored() {
        ConferenceSession session = session();
        repository.failWith(new IllegalStateException("anything"));
        rename(session, "A");
        assertThat(session.flush()).isFalse();
        repository.failWith(null);
        session.retry();
        assertThat(storedName()).isEqualTo("A");
        assertThat(session.flush()).isTrue();
    }

    @Test
    void aStoreThreadThatTakesNoMoreIsAFailureToStore() {
        ConferenceSession session = session(task -> {
            throw new RejectedExecutionException();
        });
        rename(session, "A");
        assertThat(session.saveState()).isInstanceOf(SaveState.Failed.class);
    }

    @Test
    void listenersHearOfChangesAndOfTheSaveState() {
        ConferenceSession session = session();
        List<String> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void conferenceChanged(Conference before, Conference after) {
                heard.add(before.unit().name() + ">" + after.unit().name());
            }

            @Override
            public void saveStateChanged() {
                heard.add(session.saveState().getClass().getSimpleName());
            }
        });
        rename(session, "A");
        session.undo();
        assertThat(heard).containsExactly("Saving", "Saved", ">A", "Saving", "Saved", "A>");
    }

    @Test
    void flushWaitsForTheStoreThread() {
        ExecutorService storeThread = Executors.newSingleThreadExecutor();
        try {
            ConferenceSession session = session(storeThread);
            for (int i = 1; i <= 500; i++) {
                rename(session, "tên " + i);
            }
            assertThat(session.flush()).isTrue();
            assertThat(storedName()).isEqualTo("tên 500");
        } finally {
            storeThread.shutdown();
        }
    }

    /** As when a full disk has room again: nobody has to click or edit. */
    @Test
    void savingGoesOnByItselfAfterAWhile() {
        ConferenceSession session = sessionThatTriesAgain();
        repository.failWith(FULL);
        rename(session, "A");
        repository.failWith(null);
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(storedName()).isEqualTo("A");
        assertThat(session.saveState()).isEqualTo(new SaveState.Saved(NOW));
    }

    @Test
    void aTryThatFailsAgainIsFollowedByAnother() {
        ConferenceSession session = sessionThatTriesAgain();
        repository.failWith(FULL);
        rename(session, "A");
        rename(session, "B");
        waiting.remove().run();
        assertThat(waiting).hasSize(1);
        assertThat(session.saveState()).isEqualTo(new SaveState.Failed(FULL));
    }

    @Test
    void anErrorOnTheStoreThreadIsAnAttemptThatFailed() {
        ConferenceSession session = sessionThatTriesAgain();
        repository.failWith(new OutOfMemoryError("test"));
        rename(session, "A");
        assertThat(session.saveState()).isInstanceOf(SaveState.Failed.class);
        assertThat(session.flush()).isFalse();
        repository.failWith(null);
        rename(session, "B");
        assertThat(storedName()).isEqualTo("B");
        assertThat(session.flush()).isTrue();
    }

    @Test
    void whatIsNotSavedIsTold() {
        ConferenceSession session = sessionThatTriesAgain();
        assertThat(session.unsaved()).isEqualTo(Unsaved.NOTHING);
        repository.failWith(FULL);
        rename(session, "A");
        rename(session, "B");
        assertThat(session.unsaved()).isEqualTo(new Unsaved(2, List.of(new EditName("unit.name", List.of("A")),
                new EditName("unit.name", List.of("B"))), NOW));
        repository.failWith(null);
        session.retry();
        assertThat(session.unsaved()).isEqualTo(Unsaved.NOTHING);
    }

    @Test
    void flushDoesNotWaitForEverForAStoreThatHangs() {
        Conference conference = Conference.blank("c1");
        ConferenceSaver saver = new ConferenceSaver(conference, repository, task -> { }, waiting::add,
                Clock.fixed(NOW, ZoneOffset.UTC), () -> { });
        saver.take(conference.withUnit(conference.unit().withName("A")), null);
        assertThat(saver.flush(Duration.ofMillis(20))).isFalse();
    }

    private ConferenceSession sessionThatTriesAgain() {
        Conference conference = Conference.blank("c1");
        repository.save(null, conference);
        return new ConferenceSession(conference, repository, Runnable::run, waiting::add,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
