package vn.dienhinh.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dienhinh.application.backup.BackupReason;
import vn.dienhinh.application.backup.BackupService;
import vn.dienhinh.application.backup.UnusableBackupException;
import vn.dienhinh.application.conference.ConferenceFactory;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceRepository;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.StoreException;
import vn.dienhinh.application.conference.StoreInUseException;
import vn.dienhinh.application.conference.UnreadableConferences;
import vn.dienhinh.infrastructure.db.H2Store;
import vn.dienhinh.infrastructure.db.JooqConferenceRepository;
import vn.dienhinh.infrastructure.db.LoggedCause;
import vn.dienhinh.infrastructure.db.LookOnlyStore;
import vn.dienhinh.infrastructure.db.RescuedStore;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.backup.BackupModel;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.parcel.TakeInModel;
import vn.dienhinh.ui.preview.PreviewActions;
import vn.dienhinh.ui.preview.PreviewModel;
import vn.dienhinh.ui.shell.MainWindow;
import vn.dienhinh.ui.shell.SaveElsewhere;
import vn.dienhinh.ui.shell.StepViews;
import vn.dienhinh.ui.rescue.StoreTroubleModel;
import vn.dienhinh.ui.rescue.StoreTroubleView;
import vn.dienhinh.ui.start.StartModel;
import vn.dienhinh.ui.verify.FormCheckModel;

/**
 * The window and the store behind it: opens the store while the window is shown already, puts everything on disk before
 * the window closes. Apart from the application, so that tests walk through the same wiring with folders of their own.
 */
final class WindowAssembly {

    private static final String UNREADABLE_FOLDER = "khong-doc-duoc";
    private static final int SECONDS_TO_CLOSE = 30;
    private static final long MINUTE = 60_000;
    private static final long FIRST_LOOK = MINUTE;
    private static final long NEXT_LOOK = 15 * MINUTE;
    private static final Logger LOG = LoggerFactory.getLogger(WindowAssembly.class);

    private final ExecutorService storeThread = Executors.newSingleThreadExecutor(WindowAssembly::daemon);
    private final Services services;
    private final UiContext context;
    private final StepViews steps;
    private final MainWindow window;
    private final ObservableValue<Path> exportFolder;
    private AutoCloseable store;
    private BackupService backups;
    private Path dataFolder;
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
     * Opens the store of a folder off the UI thread, then shows the start page; where it can't be opened, a page with
     * the reason and the ways on.
     *
     * @param onClose closes the program, where the clerk gives up
     */
    void openStore(Path folder, Runnable onClose) {
        context.tasks().run(() -> open(folder), this::begin, failure -> {
            StoreException.Reason reason = failure instanceof StoreException e ? e.reason()
                    : StoreException.Reason.FAILED;
            LOG.error("the store can't be opened: {}", LoggedCause.of(failure));
            window.showInstead(new StoreTroubleView(new StoreTroubleModel(context, new RescuedStore(services.clock),
                    services.backupOffers(), folder, reason, holder(failure), () -> openStore(folder, onClose),
                    () -> look(folder)), context.messages(), onClose));
        });
    }

    private static StoreInUseException.Holder holder(Exception failure) {
        return failure instanceof StoreInUseException inUse ? inUse.holder().orElse(null) : null;
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
        H2Store opened = H2Store.open(folder, older -> keepOlder(folder, older));
        openOwnFiles(folder);
        services.backups(folder).clear();
        return opened;
    }

    /** The migration was made on a copy, so that it goes on even where no backup can be had. */
    private void keepOlder(Path folder, Path older) {
        try {
            services.backups(folder).make(into -> Files.copy(older, into), BackupReason.BEFORE_MIGRATION, "");
        } catch (UnusableBackupException e) {
            LOG.warn("the backup before the migration could not be made: {}", e.getMessage());
        }
    }

    private void openOwnFiles(Path folder) {
        dataFolder = folder;
        services.openProfiles(folder);
        services.openColumnMemory(folder);
        services.openParcels(folder);
    }

    private void begin(H2Store opened) {
        JooqConferenceRepository conferences = new JooqConferenceRepository(opened, services.clock);
        backups = services.backups(dataFolder, conferences);
        lookAfterBackups(FIRST_LOOK);
        begin(opened, conferences);
    }

    /** Shows what another window holds, as it stands now; nothing is stored. */
    private void look(Path folder) {
        context.tasks().run(() -> {
            openOwnFiles(folder);
            return LookOnlyStore.open(folder, services.clock);
        }, opened -> {
            window.lookOnly();
            begin(opened, opened);
        }, failure -> {
            LOG.error("the store can't be looked at: {}", LoggedCause.of(failure));
            context.dialogs().error("store.DAMAGED");
        });
    }

    private void begin(AutoCloseable opened, ConferenceRepository repository) {
        store = opened;
        ConferenceFactory factory = new ConferenceFactory(services.ids, services.planDrafter::defaultSections,
                services.reportDrafter::defaultSections, services.usualContents()::fill);
        ConferenceLibrary library = new ConferenceLibrary(repository, factory, services.ids,
                storeThread, services.clock);
        StartModel start = new StartModel(library, new UnreadableConferences(library, services.ownFiles,
                dataFolder.resolve(UNREADABLE_FOLDER)), services.profiles(), services.samples, services.codec,
                services::check, context, window::open, window::openToRead, window::takeIn);
        // Who only looks at what another window holds makes no backups of it.
        if (backups != null) {
            window.use(new BackupModel(backups, library, context, window::showStart));
        }
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

    /** Makes the day's backup, and catches the second place up when its drive is there again. */
    private void lookAfterBackups(long pause) {
        context.tasks().afterPause(this, pause, () -> context.tasks().run(() -> {
            backups.makeDaily();
            return backups.catchUp();
        }, state -> lookAfterBackups(NEXT_LOOK), failure -> {
            LOG.warn("the day's backup could not be made: {}", failure.getMessage());
            lookAfterBackups(NEXT_LOOK);
        }));
    }

    private void backUpOnLeaving() {
        if (backups == null) {
            return;
        }
        try {
            backups.makeIfChanged(BackupReason.LEAVING);
        } catch (UnusableBackupException | RuntimeException e) {
            LOG.warn("the backup on leaving could not be made: {}", e.getMessage());
        }
    }

    /**
     * Waits for the last saving and the backup of it, and gives the folder back to other windows; a store that hangs is
     * left to the end of the program, which gives the folder back as well.
     */
    void closeStore() throws InterruptedException {
        AutoCloseable opened = store;
        context.tasks().onUiThread(() -> context.tasks().forget(this));
        if (opened != null) {
            storeThread.execute(() -> {
                backUpOnLeaving();
                close(opened);
            });
        }
        storeThread.shutdown();
        storeThread.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
    }

    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            LOG.error("the store can't be closed: {}", LoggedCause.of(e));
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "store");
        thread.setDaemon(true);
        return thread;
    }
}
