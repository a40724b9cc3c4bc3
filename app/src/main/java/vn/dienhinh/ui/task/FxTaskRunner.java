package vn.dienhinh.ui.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/** Runs work on an executor and hands results back on the JavaFX thread. */
public final class FxTaskRunner implements TaskRunner {

    private final Executor background;
    private final Map<Object, PauseTransition> pauses = new HashMap<>();

    /** @param background where work runs; its threads must not keep the program alive */
    public FxTaskRunner(Executor background) {
        this.background = background;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
        background.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> onSuccess.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> onFailure.accept(e));
            } catch (Error e) {
                // The screen must not wait for ever; the handler of unexpected errors logs and tells.
                Platform.runLater(() -> onFailure.accept(new IllegalStateException(e)));
                throw e;
            }
        });
    }

    @Override
    public void onUiThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @Override
    public void afterPause(Object key, long milliseconds, Runnable action) {
        PauseTransition pause = pauses.computeIfAbsent(key, k -> new PauseTransition());
        pause.setDuration(Duration.millis(milliseconds));
        // Nothing is kept once the pause is over: a key may be a view, with all that it shows.
        pause.setOnFinished(event -> {
            pauses.remove(key);
            action.run();
        });
        pause.playFromStart();
    }

    @Override
    public void forget(Object key) {
        PauseTransition pause = pauses.remove(key);
        if (pause != null) {
            pause.stop();
        }
    }
}
