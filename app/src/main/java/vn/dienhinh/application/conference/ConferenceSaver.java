package vn.dienhinh.application.conference;

import java.time.Clock;
import java.util.concurrent.Executor;
import vn.dienhinh.domain.conference.Conference;

/**
 * Brings the newest version of one conference to the disk, on the store's thread: versions that come while one is being
 * written wait together and are written as one. A failure keeps the newest version for the next try.
 */
final class ConferenceSaver {

    private final ConferenceRepository repository;
    private final Executor storeThread;
    private final Clock clock;
    private final Runnable stateChanged;

    private Conference stored;
    private Conference newest;
    private boolean running;
    private SaveState state = new SaveState.Saved(null);

    /**
     * @param stored       the version in the store
     * @param stateChanged told after every change of the state, on either thread, outside of any lock
     */
    ConferenceSaver(Conference stored, ConferenceRepository repository, Executor storeThread, Clock clock,
                    Runnable stateChanged) {
        this.stored = stored;
        this.newest = stored;
        this.repository = repository;
        this.storeThread = storeThread;
        this.clock = clock;
        this.stateChanged = stateChanged;
    }

    synchronized SaveState state() {
        return state;
    }

    /** Takes over a newer version; {@link #start()} brings it to the disk. */
    synchronized void take(Conference version) {
        newest = version;
    }

    /**
     * Waits until everything is stored; what failed is tried once more. Not to be called on the store's thread.
     *
     * @return true when everything is on disk, false when it could not be stored
     */
    boolean flush() {
        start();
        synchronized (this) {
            try {
                while (running) {
                    wait();
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
            state = new SaveState.Saving();
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
            synchronized (this) {
                before = stored;
                version = newest;
            }
            try {
                repository.save(before, version);
            } catch (RuntimeException e) {
                end(failed(e));
                return;
            }
            synchronized (this) {
                stored = version;
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

    private void end(SaveState reached) {
        synchronized (this) {
            running = false;
            state = reached;
            notifyAll();
        }
        stateChanged.run();
    }

    private static SaveState failed(RuntimeException failure) {
        return new SaveState.Failed(failure instanceof StoreException known ? known
                : new StoreException(StoreException.Reason.DAMAGED, "the store failed unexpectedly", failure));
    }
}
