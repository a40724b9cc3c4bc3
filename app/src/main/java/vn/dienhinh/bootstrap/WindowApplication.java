package vn.dienhinh.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.dienhinh.infrastructure.settings.JsonSettingsStore;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.dialog.FxDialogs;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.task.FxTaskRunner;

/** Starts the window in the clerk's own folders. */
public final class WindowApplication extends Application {

    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;

    private final ExecutorService background = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Services services = new Services();
    private WindowAssembly assembly;

    @Override
    public void start(Stage stage) {
        Path folder = ChosenFolder.of(getParameters().getRaw());
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
        stage.show();
        FileToOpen.of(getParameters().getUnnamed(), System.getenv()).ifPresent(assembly::takeIn);
        assembly.openStore(folder, Platform::exit);
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
    }
}
