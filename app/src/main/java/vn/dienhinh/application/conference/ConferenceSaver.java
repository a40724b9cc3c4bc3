package vn.dienhinh.application.conference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import vn.dienhinh.domain.conference.Conference;

/**
 * Brings the newest version of one conference to the disk, on the store's thread: versions that come while one is being
 * written wait together and are written as one. A failure, whatever it is, keeps the newest version for the next try;
 * it is tried again after a while, and with the next edit.
 */
final class ConferenceSaver {

    private final ConferenceRepository repository;
    private final Executor storeThread;
    private final Executor afterAWhile;
    private final Clock clock;
    private final Runnable stateChanged;

    private final List<Change> unsaved = new ArrayList<>();
    private Conference stored;
    private Conference newest;
    private boolean running;
    private boolean retryAhead;
    private SaveState state = new SaveState.Saved(null);

    private record Change(EditName name, Instant at) {
    }

    /**
     * @param stored       the version in the store
     * @param afterAWhile  runs a task later, for the next try after a failure
     * @param stateChanged told after every change of the state, on either thread, outside of any lock
     */
    ConferenceSaver(Conference stored, ConferenceRepository repository, Executor storeThread, Executor afterAWhile,
                    Clock clock, Runnable stateChanged) {
        this.stored = stored;
        this.newest = stored;
        this.repository = repository;
        this.storeThread = storeThread;
        this.afterAWhile = afterAWhile;
        this.clock = clock;
        this.stateChanged = stateChanged;
    }

    synchronized SaveState state() {
        return state;
    }

    /** What is not on disk yet. */
    synchronized Unsaved unsaved() {
        if (unsaved.isEmpty()) {
            return Unsaved.NOTHING;
        }
        return new Unsaved(unsaved.size(),
                unsaved.stream().map(Change::name).filter(name -> name != null).toList(), unsaved.get(0).at());
    }

    /**
     * Takes over a newer version; {@link #start()} brings it to the disk.
     *
     * @param edit what was changed; null for a fact without a name
     */
    synchronized void take(Conference version, EditName edit) {
        newest = version;
        unsaved.add(new Change(edit, clock.instant()));
    }

    /**
     * Waits until everything is stored; what failed is tried once more. Not to be called on the store's thread.
     *
     * @param limit how long at most: a store that hangs must not keep the window from closing
     * @return true when everything is on disk, false when it could not be stored
     */
    boolean flush(Duration limit) {
        start();
        long end = System.nanoTime() + limit.toNanos();
        synchronized (this) {
            try {
                long left = end - System.nanoTime();
                while (running && left > 0) {
                    TimeUnit.NANOSECONDS.timedWait(this, left);
                    left = end - System.nanoTime();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return newest == stored;
        }
    }

    /** Begins to store what is not stored yet; returns without waiting (but for the executor) and never fails. */
    void start() {
        synchronized (this) {
            if (running || newest == stored) {
                return;
            }
            running = true;
            // A try that goes on failing in the background is not worth a flicker of the status line.
            if (!(state instanceof SaveState.Failed)) {
                state = new SaveState.Saving();
            }
        }
        stateChanged.run();
        try {
            storeThread.execute(this::storeUntilNewest);
        } catch (RuntimeException e) {
            end(failed(e));
        }
    }

    private void storeUntilNewest() {
        while (true) {
            Conference before;
            Conference version;
            int changes;
            synchronized (this) {
                before = stored;
                version = newest;
                changes = unsaved.size();
            }
            try {
                repository.save(before, version);
            } catch (Throwable e) {
                // An Error too: the thread goes on, and the next try may have the memory that this one lacked.
                end(failed(e));
                retryLater();
                return;
            }
            synchronized (this) {
                stored = version;
                unsaved.subList(0, changes).clear();
                if (newest != version) {
                    continue;
                }
                running = false;
                state = new SaveState.Saved(clock.instant());
                notifyAll();
            }
            stateChanged.run();
            return;
        }
    }

    private void retryLater() {
        synchronized (this) {
            if (retryAhead) {
                return;
            }
            retryAhead = true;
        }
        try {
            afterAWhile.execute(() -> {
                synchronized (this) {
                    retryAhead = false;
                }
                start();
            });
        } catch (RejectedExecutionException e) {
            synchronized (this) {
                retryAhead = false;
            }
        }
    }

    private void end(SaveState reached) {
        synchronized (this) {
            running = false;
            state = reached;
            notifyAll();
        }
        stateChanged.run();
    }

    private static SaveState failed(Throwable failure) {
        return new SaveState.Failed(failure instanceof StoreException known ? known
                : new StoreException(StoreException.Reason.FAILED, "the store failed unexpectedly", failure));
    }
}
