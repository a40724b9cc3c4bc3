package vn.dienhinh.ui.shell;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import vn.dienhinh.application.conference.ConferenceLibrary;
import vn.dienhinh.application.conference.ConferenceSession;
import vn.dienhinh.application.conference.Unsaved;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.backup.BackupModel;
import vn.dienhinh.ui.backup.BackupView;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.parcel.TakeInModel;
import vn.dienhinh.ui.parcel.TakeInView;
import vn.dienhinh.ui.preview.PreviewActions;
import vn.dienhinh.ui.preview.PreviewModel;
import vn.dienhinh.ui.start.StartModel;
import vn.dienhinh.ui.start.StartView;
import vn.dienhinh.ui.theme.Theme;
import vn.dienhinh.ui.verify.FormCheckModel;

/** The program's window: the start page or an open conference. Shown at once; the store opens behind it. */
public final class MainWindow {

    private static final double LOADING_SIZE = 48;
    private static final double GAP = 16;

    private final Stage stage;
    private final UiContext context;
    private final Scene scene;
    private ConferenceLibrary library;
    private BackupModel backups;
    private StepViews steps;
    private StartModel start;
    private Function<ConferenceSession, ConferenceModel> models;
    private Function<ConferenceModel, PreviewModel> previews;
    private Function<ConferenceModel, PreviewActions> previewActions;
    private FormCheckModel formCheck;
    private TakeInModel arrivals;
    private SaveElsewhere elsewhere;
    private final BooleanProperty previewFolded = new SimpleBooleanProperty();
    private boolean lookOnly;
    private ConferencePage page;
    private ConferenceSession session;

    public MainWindow(Stage stage, UiContext context, double width, double height) {
        this.stage = stage;
        this.context = context;
        scene = new Scene(loading(), width, height);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(name());
    }

    /** From now on the window's title says that nothing is stored. */
    public void lookOnly() {
        lookOnly = true;
    }

    private String name() {
        return context.messages().get(lookOnly ? "rescue.look.name" : "app.name");
    }

    private Parent loading() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(LOADING_SIZE, LOADING_SIZE);
        VBox box = new VBox(GAP, wheel, new Label(context.messages().get("start.loading")));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** Shows the start page, once the store is open. */
    public void begin(ConferenceLibrary openLibrary, StartModel startModel, StepViews stepViews,
                      Function<ConferenceSession, ConferenceModel> conferenceModels,
                      Function<ConferenceModel, PreviewModel> previewModels,
                      Function<ConferenceModel, PreviewActions> actions, FormCheckModel verify,
                      TakeInModel takeInModel,
                      SaveElsewhere saveElsewhere) {
        elsewhere = saveElsewhere;
        library = openLibrary;
        start = startModel;
        steps = stepViews;
        models = conferenceModels;
        previews = previewModels;
        previewActions = actions;
        formCheck = verify;
        arrivals = takeInModel;
        showStart();
    }

    private void showArrival(Path file) {
        stage.setTitle(name());
        arrivals.open(file);
        show(new TakeInView(arrivals, context.messages()), Map.of());
    }

    /** Shows a page in the place of the start page, where the store can't be opened. */
    public void showInstead(Parent other) {
        show(other, Map.of());
    }

    /** Shows the start page. */
    public void showStart() {
        page = null;
        stage.setTitle(name());
        show(new StartView(start, context, formCheck, this::showBackups), Map.of());
        start.refresh();
    }

    private void showBackups() {
        show(new BackupView(backups, context.messages()), Map.of());
        backups.refresh();
    }

    /** Gives the window its page of backups; before it begins. */
    public void use(BackupModel backupModel) {
        backups = backupModel;
    }

    /** True while the clerk has the preview folded away. */
    public BooleanProperty previewFoldedProperty() {
        return previewFolded;
    }

    /** Opens a conference of the store. */
    public void open(String id) {
        open(id, () -> page.show(Step.UNIT));
    }

    /** Opens a fresh copy of a sample; false where the store is not open yet. */
    public boolean openSample(String name) {
        if (start == null) {
            return false;
        }
        start.openSample(name);
        return true;
    }

    /** Shows a step of the open conference; false without one. */
    public boolean show(Step step) {
        if (page == null) {
            return false;
        }
        page.show(step);
        return true;
    }

    /** Shows the deadlines of the open conference; false without one. */
    public boolean showDeadlines() {
        if (page == null) {
            return false;
        }
        page.showDeadlines();
        return true;
    }

    /** Opens a conference of the store where the superior's plan is read. */
    public void openToRead(String id) {
        open(id, () -> page.go(Place.field(Step.RULES, "rules.reading")));
    }

    private void open(String id, Runnable begin) {
        scene.setCursor(Cursor.WAIT);
        context.tasks().run(() -> library.open(id), found -> {
            scene.setCursor(null);
            opened(found, begin);
        }, failure -> {
            scene.setCursor(null);
            context.dialogs().error("store.DAMAGED");
        });
    }

    private void opened(Optional<ConferenceSession> found, Runnable begin) {
        if (found.isEmpty()) {
            start.refresh();
            return;
        }
        session = found.get();
        ConferenceModel model = models.apply(session);
        page = new ConferencePage(model, context, steps, previews.apply(model),
                previewActions.apply(model), previewFolded, elsewhere, this::leave);
        model.conferenceProperty().addListener((property, was, is) -> title(is));
        title(model.conference());
        show(page, page.shortcuts());
        begin.run();
    }

    private void title(Conference conference) {
        stage.setTitle(conference.title() + " - " + name());
    }

    private void leave() {
        leave(() -> { });
    }

    private void leave(Runnable then) {
        String id = session.current().id();
        context.tasks().run(() -> library.close(id), stored -> {
            if (stored) {
                showStart();
                then.run();
            } else {
                context.dialogs().error("store.failed", SavedText.names(session.unsaved(), context.messages()));
            }
        }, failure -> context.dialogs().error("store.failed", SavedText.names(session.unsaved(), context.messages())));
    }

    /**
     * Shows what is in a file from elsewhere; an open conference is put on disk and left first.
     *
     * @param file a package or a conference as JSON
     */
    public void takeIn(Path file) {
        if (page == null) {
            showArrival(file);
        } else {
            page.commitPending();
            leave(() -> showArrival(file));
        }
    }

    /**
     * Puts everything on disk before the window closes.
     *
     * @return false when something could not be stored and the clerk wants to stay
     */
    public boolean readyToClose() {
        if (page != null) {
            page.commitPending();
        }
        return library == null || library.closeAll() || page == null || mayLeaveUnsaved();
    }

    private boolean mayLeaveUnsaved() {
        Unsaved unsaved = session.unsaved();
        return switch (context.dialogs().choose("close.unsaved", unsaved.count(),
                SavedText.names(unsaved, context.messages()))) {
            case FIRST -> elsewhere.save(session.current());
            case SECOND -> true;
            case CANCEL -> false;
        };
    }

    private void show(Parent root, Map<KeyCombination, Runnable> keys) {
        scene.getAccelerators().clear();
        scene.getAccelerators().putAll(keys);
        scene.setRoot(root);
    }
}
