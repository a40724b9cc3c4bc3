package vn.dienhinh.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.dienhinh.infrastructure.instance.OneWindow;
import vn.dienhinh.infrastructure.settings.JsonSettingsStore;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.dialog.FxDialogs;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.task.FxTaskRunner;

/** Starts the window in the clerk's own folders. */
public final class WindowApplication extends Application {

    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;
    private static final int[] ICON_SIZES = {16, 32, 48, 256};

    // JavaFX makes the application itself and gives it words only; what was found out before stands here.
    private static WindowStart asked;
    private static OneWindow hold;

    private final ExecutorService background = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Services services = new Services();
    private WindowAssembly assembly;
    private WindowStart begun;

    /**
     * Shows the window; comes back once it is closed.
     *
     * @param start what was asked for
     * @param place the hold on the data folder's window, given back at the end
     */
    static void launch(WindowStart start, OneWindow place) {
        asked = start;
        hold = place;
        Application.launch(WindowApplication.class);
    }

    @Override
    public void start(Stage stage) {
        begun = asked;
        Path folder = begun.folder();
        UnexpectedErrors.install(services.messages, folder, stage);
        UiContext context = new UiContext(services.messages, services.findingMessages, new FxTaskRunner(background),
                new FxDialogs(services.messages, stage), services.clock, services.ids);
        ObjectProperty<Path> papers = new SimpleObjectProperty<>(exportFolder());
        Screens screens = new Screens(services, context, new BackgroundFileOpener(context, services.programs), papers);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        MainWindow window = new MainWindow(stage, context, Math.min(USUAL_WIDTH, screen.getWidth()),
                Math.min(USUAL_HEIGHT, screen.getHeight()));
        WindowMemory memory = new WindowMemory(new JsonSettingsStore(folder), stage);
        memory.recall(window);
        assembly = new WindowAssembly(services, context, screens, window, papers);
        assembly.closeWith(stage, () -> memory.keep(window));
        for (int size : ICON_SIZES) {
            stage.getIcons().add(new Image("/vn/dienhinh/ui/icon/dien-hinh-" + size + ".png"));
        }
        if (begun.rehearsal()) {
            Rehearsal.hide(stage);
        }
        stage.show();
        begun.file().ifPresent(assembly::takeIn);
        assembly.openStore(folder, Platform::exit);
        if (begun.rehearsal()) {
            new Rehearsal(services, context, window, folder).begin();
        } else {
            background.execute(() -> hold.listen(file -> Platform.runLater(() -> comeForward(stage, file))));
        }
    }

    /** For a second start. Some systems let a window come up only while it stays above all others. */
    private void comeForward(Stage stage, Optional<Path> file) {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
        file.ifPresent(assembly::takeIn);
    }

    /** A folder of our own among the clerk's documents. */
    private static Path exportFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("DienHinh");
    }

    @Override
    public void stop() throws InterruptedException {
        if (assembly != null) {
            assembly.closeStore();
        }
        hold.close();
        if (begun != null && begun.rehearsal()) {
            Rehearsal.clear(begun.folder());
        }
    }
}
