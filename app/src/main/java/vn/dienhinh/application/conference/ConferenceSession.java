package vn.dienhinh.application.conference;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Conference;

/**
 * One conference while it is worked on: the newest version, its undo history, and its way to the disk. Every edit is
 * handed to the store at once; an edit never waits for the store and never fails because of it.
 */
public final class ConferenceSession {

    private static final int SECONDS_TO_NEXT_TRY = 5;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final EditHistory history = new EditHistory();
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final ConferenceSaver saver;
    private Conference current;

    /**
     * @param stored      the conference as it stands in the store
     * @param storeThread runs the saving, one task at a time
     * @param clock       tells when it was saved
     */
    public ConferenceSession(Conference stored, ConferenceRepository repository, Executor storeThread, Clock clock) {
        this(stored, repository, storeThread, CompletableFuture.delayedExecutor(SECONDS_TO_NEXT_TRY, TimeUnit.SECONDS,
                Runnable::run), clock);
    }

    /** @param afterAWhile runs a task later, for the next try after a failure */
    ConferenceSession(Conference stored, ConferenceRepository repository, Executor storeThread, Executor afterAWhile,
                      Clock clock) {
        this.current = Objects.requireNonNull(stored);
        this.saver = new ConferenceSaver(stored, repository, storeThread, afterAWhile, clock,
                () -> listeners.forEach(SessionListener::saveStateChanged));
    }

    /** The newest version. */
    public synchronized Conference current() {
        return current;
    }

    /**
     * Makes an edit: one step of the undo history. An edit that changes nothing is no step.
     *
     * @param editKey       key of the edit's name
     * @param editArguments figures and names for it
     * @param edit          makes the new version from the newest one; keeps the id
     * @return true when something changed
     */
    public boolean apply(String editKey, List<Object> editArguments, UnaryOperator<Conference> edit) {
        Conference before;
        Conference after;
        synchronized (this) {
            before = current;
            after = edit.apply(before);
            if (!after.id().equals(before.id())) {
                throw new IllegalArgumentException("an edit keeps the conference's id");
            }
            if (after.equals(before)) {
                return false;
            }
            EditName name = new EditName(editKey, editArguments);
            history.add(name, before, after);
            become(after, name);
        }
        announce(before, after);
        return true;
    }

    /**
     * Notes a fact, such as an export: stored like an edit, but no step of the undo history. Undo goes on to take back
     * the clerk's last edit, and the fact stays.
     *
     * @param fact writes it into any version; keeps the id
     */
    public void record(UnaryOperator<Conference> fact) {
        Conference before;
        Conference after;
        synchronized (this) {
            before = current;
            after = fact.apply(before);
            if (after.equals(before)) {
                return;
            }
            history.record(fact);
            become(after, null);
        }
        announce(before, after);
    }

    /** Takes the last edit back; does nothing when there is none. Returns true when something was taken back. */
    public boolean undo() {
        return step(EditHistory::undoName, EditHistory::undo);
    }

    /** Does again what was taken back last. Returns true when there was something. */
    public boolean redo() {
        return step(EditHistory::redoName, EditHistory::redo);
    }

    private boolean step(Function<EditHistory, Optional<EditName>> named,
                         Function<EditHistory, Optional<Conference>> step) {
        Conference before;
        Conference after;
        synchronized (this) {
            before = current;
            Optional<EditName> name = named.apply(history);
            Optional<Conference> version = step.apply(history);
            if (version.isEmpty()) {
                return false;
            }
            after = version.get();
            become(after, name.orElse(null));
        }
        announce(before, after);
        return true;
    }

    /** Inside the lock, so that versions reach the saver in their order; the saving itself begins outside. */
    private void become(Conference after, EditName edit) {
        current = after;
        saver.take(after, edit);
    }

    private void announce(Conference before, Conference after) {
        saver.start();
        listeners.forEach(listener -> listener.conferenceChanged(before, after));
    }

    /** Name of the edit that undo would take back; empty when there is none. */
    public synchronized Optional<EditName> undoName() {
        return history.undoName();
    }

    /** Name of the edit that redo would do again; empty when there is none. */
    public synchronized Optional<EditName> redoName() {
        return history.redoName();
    }

    /** What is not on disk yet. */
    public Unsaved unsaved() {
        return saver.unsaved();
    }

    /** How far the newest version is on disk. */
    public SaveState saveState() {
        return saver.state();
    }

    /** Tries again to store what could not be stored; does nothing when everything is on disk. */
    public void retry() {
        saver.start();
    }

    /**
     * Waits until everything is stored, for leaving the conference or closing the program; what failed before is tried
     * once more. Waits ten seconds at most, so that a store that hangs keeps no window open. Not to be called on the
     * store's thread.
     *
     * @return true when everything is on disk; false when it could not be stored, see {@link #saveState()}
     */
    public boolean flush() {
        return saver.flush(LONGEST_WAIT);
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }
}
