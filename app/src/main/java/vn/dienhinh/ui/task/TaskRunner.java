package vn.dienhinh.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work off the UI thread and hands the result back on it; a same-thread one makes tests deterministic. */
public interface TaskRunner {

    /**
     * Runs {@code work} in the background, then exactly one of the consumers on the UI thread.
     *
     * @param work      may throw; must not touch controls
     * @param onSuccess takes the result, null included
     * @param onFailure takes what was thrown
     */
    <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure);

    /** Runs {@code action} on the UI thread: at once when called there, else later. */
    void onUiThread(Runnable action);

    /**
     * Runs {@code action} on the UI thread after a pause, unless it is asked for again before: then the pause begins
     * anew. One pending action a {@code key}.
     */
    void afterPause(Object key, long milliseconds, Runnable action);

    /** Gives up the pending action of a key, if there is one. */
    void forget(Object key);
}
