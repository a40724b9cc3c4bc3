package vn.dienhinh.bootstrap;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.dienhinh.application.settings.Settings;
import vn.dienhinh.application.settings.Settings.WindowBounds;
import vn.dienhinh.application.settings.SettingsStore;
import vn.dienhinh.ui.shell.MainWindow;

/** Puts the window where it stood last, and remembers where it stands. */
final class WindowMemory {

    private static final double SMALL_SCREEN_WIDTH = 1440;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;

    private final SettingsStore store;
    private final Stage stage;

    WindowMemory(SettingsStore store, Stage stage) {
        this.store = store;
        this.stage = stage;
    }

    /**
     * Before the window is shown. A place on a screen that is gone is not taken up again, nor a size in which nobody
     * can work.
     */
    void recall(MainWindow window) {
        Settings settings = store.load();
        window.previewFoldedProperty().set(settings.previewFolded());
        WindowBounds bounds = settings.window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        // Without a size of its own a window that opens maximised shrinks to nothing when it is made smaller.
        stage.setWidth(stage.getScene().getWidth());
        stage.setHeight(stage.getScene().getHeight());
        if (isUsable(bounds)) {
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
            if (isSeen(bounds)) {
                stage.setX(bounds.x());
                stage.setY(bounds.y());
            }
        }
        stage.setMaximized(bounds == null ? screen.getWidth() <= SMALL_SCREEN_WIDTH : settings.maximised());
    }

    /** While the window is still shown. */
    void keep(MainWindow window) {
        WindowBounds bounds = new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        WindowBounds kept = isUsable(bounds) ? bounds : store.load().window();
        store.save(new Settings(kept, stage.isMaximized(), window.previewFoldedProperty().get()));
    }

    /** True for a size in which one can work; on a smaller screen its whole size is enough. */
    private boolean isUsable(WindowBounds bounds) {
        return bounds != null && bounds.width() >= stage.getMinWidth() && bounds.height() >= stage.getMinHeight();
    }

    private static boolean isSeen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).isEmpty();
    }
}
