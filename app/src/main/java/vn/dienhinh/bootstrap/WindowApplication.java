package vn.dienhinh.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.domain.check.ConferenceCheck;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;
import vn.dienhinh.infrastructure.files.DataFolder;
import vn.dienhinh.infrastructure.settings.JsonSettingsStore;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.dialog.FxDialogs;
import vn.dienhinh.ui.preview.PreviewModel;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.start.StartModel;
import vn.dienhinh.ui.task.FxTaskRunner;
import vn.dienhinh.ui.task.TaskRunner;

/** Starts the window: shows it first, opens the store behind it, puts everything on disk before it closes. */
public final class WindowApplication extends Application {

    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;
    private static final int SECONDS_TO_CLOSE = 10;

    private final ExecutorService background = Executors.newCachedThreadPool(task -> daemon(task, "background"));
    private final ExecutorService storeThread = Executors.newSingleThreadExecutor(task -> daemon(task, "store"));
    private final Services services = new Services();
    private H2Store store;

    @Override
    public void start(Stage stage) {
        Path folder = new DataFolder(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))).resolve(chosenFolder());
        UnexpectedErrors.install(services.messages, folder, stage);
        TaskRunner tasks = new FxTaskRunner(background);
        UiContext context = new UiContext(services.messages, services.findingMessages, tasks,
                new FxDialogs(services.messages, stage), services.clock, services.ids);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        MainWindow window = new MainWindow(stage, context, Math.min(USUAL_WIDTH, screen.getWidth()),
                Math.min(USUAL_HEIGHT, screen.getHeight()));
        WindowMemory memory = new WindowMemory(new JsonSettingsStore(folder), stage);
        memory.recall(window);
        stage.setOnCloseRequest(event -> {
            if (window.readyToClose()) {
                memory.keep(window);
            } else {
                event.consume();
            }
        });
        stage.show();
        tasks.run(() -> H2Store.open(folder), opened -> begin(window, context, opened),
                failure -> storeFailed(context, failure));
    }

    private Path chosenFolder() {
        String named = getParameters().getNamed().get("data");
        List<String> plain = getParameters().getUnnamed();
        return named != null ? Path.of(named) : plain.size() > 0 ? Path.of(plain.get(plain.size() - 1)) : null;
    }

    private void begin(MainWindow window, UiContext context, H2Store opened) {
        store = opened;
        ConferenceFactory factory = new ConferenceFactory(services.ids, services.planDrafter::defaultSections,
                services.reportDrafter::defaultSections);
        ConferenceLibrary library = new ConferenceLibrary(new JooqConferenceRepository(opened, services.clock),
                factory, services.ids, storeThread, services.clock);
        StartModel start = new StartModel(library, services.rules, services.samples, services.codec, context,
                window::open);
        window.begin(library, start, new Screens(services, context,
                        file -> getHostServices().showDocument(file.toUri().toString()), exportFolder()),
                session -> new ConferenceModel(session,
                        conference -> ConferenceCheck.check(conference, LocalDate.now(services.clock)),
                        context.tasks()::onUiThread),
                model -> new PreviewModel(model, context, services.preview()));
    }

    /** A folder of our own among the clerk's documents. */
    private static Path exportFolder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("DienHinh");
    }

    private void storeFailed(UiContext context, Exception failure) {
        StoreException.Reason reason = failure instanceof StoreException e ? e.reason() : StoreException.Reason.DAMAGED;
        context.dialogs().error("store." + reason);
        Platform.exit();
    }

    @Override
    public void stop() throws InterruptedException {
        storeThread.shutdown();
        storeThread.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        if (store != null) {
            store.close();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
