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

    private final SettingsStore store;
    private final Stage stage;

    WindowMemory(SettingsStore store, Stage stage) {
        this.store = store;
        this.stage = stage;
    }

    /** Before the window is shown. A place on a screen that is gone is not taken up again. */
    void recall(MainWindow window) {
        Settings settings = store.load();
        window.previewFoldedProperty().set(settings.previewFolded());
        WindowBounds bounds = settings.window();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean seen = bounds != null
                && !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()).isEmpty();
        if (seen) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
        }
        stage.setMaximized(bounds == null ? screen.getWidth() <= SMALL_SCREEN_WIDTH : settings.maximised());
    }

    /** While the window is still shown. */
    void keep(MainWindow window) {
        WindowBounds bounds = new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        store.save(new Settings(bounds, stage.isMaximized(), window.previewFoldedProperty().get()));
    }
}
