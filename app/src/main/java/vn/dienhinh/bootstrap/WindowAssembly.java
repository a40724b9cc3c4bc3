package vn.dienhinh.bootstrap;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.parcel.TakeInModel;
import vn.dienhinh.ui.preview.PreviewActions;
import vn.dienhinh.ui.preview.PreviewModel;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.shell.SaveElsewhere;
import vn.dienhinh.ui.shell.StepViews;
import vn.dienhinh.ui.start.StartModel;
import vn.dienhinh.ui.verify.FormCheckModel;

/**
 * The window and the store behind it: opens the store while the window is shown already, puts everything on disk before
 * the window closes. Apart from the application, so that tests walk through the same wiring with folders of their own.
 */
final class WindowAssembly {

    private static final int SECONDS_TO_CLOSE = 10;

    private final ExecutorService storeThread = Executors.newSingleThreadExecutor(WindowAssembly::daemon);
    private final Services services;
    private final UiContext context;
    private final StepViews steps;
    private final MainWindow window;
    private final ObservableValue<Path> exportFolder;
    private H2Store store;
    private Path toTakeIn;

    /** @param exportFolder where papers go at present */
    WindowAssembly(Services services, UiContext context, StepViews steps, MainWindow window,
                   ObservableValue<Path> exportFolder) {
        this.services = services;
        this.context = context;
        this.steps = steps;
        this.window = window;
        this.exportFolder = exportFolder;
    }

    /**
     * Lets the stage close only once everything is stored, or the clerk gives it up.
     *
     * @param onClosing runs while the stage is still shown
     */
    void closeWith(Stage stage, Runnable onClosing) {
        stage.setOnCloseRequest(event -> {
            if (window.readyToClose()) {
                onClosing.run();
            } else {
                event.consume();
            }
        });
    }

    /**
     * Opens the store of a folder off the UI thread, then shows the start page; says why where it can't be opened.
     *
     * @param onRefused runs after that was said
     */
    void openStore(Path folder, Runnable onRefused) {
        context.tasks().run(() -> open(folder), this::begin, failure -> {
            StoreException.Reason reason = failure instanceof StoreException e ? e.reason()
                    : StoreException.Reason.DAMAGED;
            context.dialogs().error("store." + reason);
            onRefused.run();
        });
    }

    /**
     * Shows what is in a file that was double-clicked or named at the start, and lets the clerk take it in: at once, or as
     * soon as the store is open. To be called on the UI thread, also for a file that a second start hands over.
     *
     * @param file a package or a conference as JSON; need not exist
     */
    void takeIn(Path file) {
        if (store == null) {
            toTakeIn = file;
        } else {
            window.takeIn(file);
        }
    }

    private H2Store open(Path folder) {
        H2Store opened = H2Store.open(folder);
        services.openProfiles(folder);
        services.openColumnMemory(folder);
        services.openParcels(folder);
        return opened;
    }

    private void begin(H2Store opened) {
        store = opened;
        ConferenceFactory factory = new ConferenceFactory(services.ids, services.planDrafter::defaultSections,
                services.reportDrafter::defaultSections);
        ConferenceLibrary library = new ConferenceLibrary(new JooqConferenceRepository(opened, services.clock),
                factory, services.ids, storeThread, services.clock);
        StartModel start = new StartModel(library, services.profiles(), services.samples, services.codec,
                services::check, context, window::open, window::openToRead, window::takeIn);
        window.begin(library, start, steps, this::model,
                model -> new PreviewModel(model, context, services.preview()),
                model -> new PreviewActions(model, context, services::handOut, exportFolder),
                new FormCheckModel(context, services::formChecks),
                new TakeInModel(services.intake(library), context, window::open, window::showStart),
                new SaveElsewhere(context.dialogs(), services.codec, services.files));
        if (toTakeIn != null) {
            window.takeIn(toTakeIn);
        }
    }

    private ConferenceModel model(ConferenceSession session) {
        return new ConferenceModel(session, services::check, context.tasks()::onUiThread);
    }

    /**
     * Waits for the last saving and gives the folder back to other windows; a store that hangs is left to the end of
     * the program, which gives the folder back as well.
     */
    void closeStore() throws InterruptedException {
        H2Store opened = store;
        if (opened != null) {
            storeThread.execute(opened::close);
        }
        storeThread.shutdown();
        storeThread.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "store");
        thread.setDaemon(true);
        return thread;
    }
}
