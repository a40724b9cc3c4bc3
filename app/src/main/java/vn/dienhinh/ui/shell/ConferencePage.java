package vn.dienhinh.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.conference.EditName;
import vn.dienhinh.domain.check.StepProgress;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.deadline.DeadlineModel;
import vn.dienhinh.ui.deadline.DeadlinePage;
import vn.dienhinh.ui.preview.PreviewActions;
import vn.dienhinh.ui.preview.PreviewModel;
import vn.dienhinh.ui.preview.PreviewPane;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;

/** An open conference: steps at the left, the step at hand in the middle, the status bar below. */
public final class ConferencePage extends BorderPane implements Navigator {

    /** Below this the sentence under a page's title costs more than it says. */
    private static final double LOW = 600;

    private final ConferenceModel model;
    private final UiContext context;
    private final StepViews factory;
    private final Map<Step, StepView> views = new EnumMap<>(Step.class);
    private final StepList steps;
    private final PageHeader header;
    private final TopBar top;
    private final StatusBar status;
    private final VBox middle = new VBox();
    /** Gives a step the height that the window has, and a bar to scroll by where that is less than it can do with. */
    private final ScrollPane room = new ScrollPane();
    private final PreviewModel previewModel;
    private final Workplace workplace;
    private final StepFoot foot;
    private final Map<Step, Node> lastFocus = new EnumMap<>(Step.class);
    private final DeadlineModel deadlines;
    private DeadlinePage deadlinePage;
    private boolean atDeadlines;
    private Step current;

    /**
     * @param elsewhere     writes the conference as a file where the store takes nothing
     * @param onHome        leaves the conference
     * @param previewFolded true while the preview is folded away; the clerk's choice outlives this page
     */
    public ConferencePage(ConferenceModel model, UiContext context, StepViews factory, PreviewModel previewModel,
                          PreviewActions previewActions, BooleanProperty previewFolded, SaveElsewhere elsewhere,
                          Runnable onHome) {
        this.model = model;
        this.context = context;
        this.factory = factory;
        this.previewModel = previewModel;
        workplace = new Workplace(middle, new PreviewPane(previewModel, previewActions, context.messages(), this::go),
                previewFolded);
        foot = new StepFoot(context.messages(), this);
        steps = new StepList(context.messages(), this::show, this::showDeadlines);
        deadlines = factory.deadlines(model);
        header = new PageHeader(context.messages());
        top = new TopBar(context.messages(), () -> {
            commitPending();
            onHome.run();
        }, this::undo, this::redo, this::togglePreview, this::help, () -> show(Step.EXPORT));
        status = new StatusBar(context.messages(), this, model::retrySaving, () -> {
            commitPending();
            elsewhere.save(model.conference());
        });
        room.getStyleClass().add("step-room");
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        VBox.setVgrow(room, Priority.ALWAYS);
        setTop(top);
        setLeft(steps);
        setCenter(workplace);
        setBottom(status);
        addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(this::undo, this::redo));
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        model.rechecksProperty().addListener((property, was, is) -> refresh());
        model.saveStateProperty().addListener((property, was, is) -> refreshSaved());
        widthProperty().addListener((property, was, is) -> fit());
        heightProperty().addListener((property, was, is) -> fit());
        refresh();
        refreshSaved();
        showPreview();
    }

    /** A small window keeps its room for the step at hand. */
    private void fit() {
        steps.setSmall(workplace.fit(getWidth(), getHeight()));
        header.setSmall(getHeight() < LOW);
        previewModel.setActive(workplace.isPreviewShown());
    }

    private void togglePreview() {
        if (hasRoomForPreview()) {
            workplace.toggle();
            previewModel.setActive(workplace.isPreviewShown());
        }
    }

    /** No paper goes with the page of deadlines; the picture there takes the room. */
    private void showPreview() {
        workplace.setPreviewUsable(hasRoomForPreview());
        previewModel.setActive(workplace.isPreviewShown());
        top.showPreviewUsable(hasRoomForPreview());
    }

    private boolean hasRoomForPreview() {
        return !atDeadlines && (current == null || !view(current).wide().get());
    }

    /** The paper that the work of a step goes into. */
    private static PaperKind paperOf(Step step) {
        return switch (step) {
            case DELEGATES -> PaperKind.DELEGATES;
            case REPORT -> PaperKind.REPORT;
            case UNIT, RULES, FORM, PLAN, PROGRAMME, ASSIGNMENTS, EXPORT -> PaperKind.PLAN;
        };
    }

    /** The keys of this page, to be set on the scene while it is shown. */
    public Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = steps.shortcuts();
        keys.put(UndoKeys.UNDO, this::undo);
        UndoKeys.REDO.forEach(redo -> keys.put(redo, this::redo));
        keys.put(new KeyCodeCombination(KeyCode.F4), this::togglePreview);
        keys.put(new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), () -> show(Step.EXPORT));
        keys.put(new KeyCodeCombination(KeyCode.F1), this::help);
        return keys;
    }

    @Override
    public void show(Step step) {
        if (step == current && !atDeadlines) {
            return;
        }
        commitPending();
        rememberFocus();
        current = step;
        atDeadlines = false;
        showPreview();
        header.show(step);
        steps.select(step);
        Node node = view(step).node();
        room.setContent(node);
        middle.getChildren().setAll(header, room, foot);
        // Panes that part or scroll have their content in the scene once they are dressed; before, nothing inside takes
        // the focus.
        applyCss();
        middle.applyCss();
        foot.show(step, model.findingsProperty().get());
        previewModel.choose(paperOf(step));
        showPreview();
        focus(step, node);
    }

    /** Shows the page of all deadlines. */
    public void showDeadlines() {
        if (atDeadlines) {
            return;
        }
        commitPending();
        rememberFocus();
        atDeadlines = true;
        showPreview();
        steps.selectDeadlines();
        header.show(context.messages().get("deadline.title"), context.messages().get("deadline.guidance"));
        if (deadlinePage == null) {
            deadlinePage = new DeadlinePage(deadlines, context, this);
            VBox.setVgrow(deadlinePage, Priority.ALWAYS);
        }
        middle.getChildren().setAll(header, deadlinePage);
        deadlinePage.refresh();
        deadlinePage.begin();
    }

    private void rememberFocus() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (current != null && isInside(focused, view(current).node())) {
            lastFocus.put(current, focused);
        }
    }

    /** Typing goes on in the step; else the focus would fall on the way out, which a blank or Enter then takes. */
    private void focus(Step step, Node node) {
        Node last = lastFocus.get(step);
        if (isInside(last, node)) {
            last.requestFocus();
        } else {
            view(step).begin();
        }
    }

    private static boolean isInside(Node node, Node root) {
        Node at = node;
        while (at != null && at != root) {
            at = at.getParent();
        }
        return at != null;
    }

    @Override
    public void go(Place place) {
        show(place.step());
        view(place.step()).reveal(place);
    }

    @Override
    public void look(PaperKind paper) {
        previewModel.choose(paper);
    }

    /** Hands over what is being typed in the step at hand. */
    public void commitPending() {
        if (current != null) {
            view(current).commitPending();
        }
    }

    private StepView view(Step step) {
        return views.computeIfAbsent(step, s -> {
            StepView made = factory.create(s, model, this);
            made.wide().addListener((property, was, is) -> showPreview());
            return made;
        });
    }

    private void help() {
        commitPending();
        context.dialogs().explain("help." + (atDeadlines ? "DEADLINES" : current));
    }

    private void undo() {
        commitPending();
        say("shell.undone", model.undo());
    }

    private void redo() {
        commitPending();
        say("shell.redone", model.redo());
    }

    private void say(String key, Optional<EditName> edit) {
        edit.ifPresent(e -> status.tell(context.messages().get(key, EditNames.words(context.messages(), e))));
    }

    private void refresh() {
        Conference conference = model.conference();
        top.showTitle(conference.title());
        top.showUndo(model.undoName(), model.redoName());
        steps.show(StepProgress.of(conference, model.findingsProperty().get()));
        status.show(StatusModel.of(conference, model.findingsProperty().get(), context.messages()), this);
        if (current != null) {
            foot.show(current, model.findingsProperty().get());
        }
        steps.showDeadline(deadlines.next(), deadlines.nextState());
        if (atDeadlines) {
            deadlinePage.refresh();
        }
    }

    private void refreshSaved() {
        status.showSaved(SavedText.of(model.saveStateProperty().get(), model.unsaved(), context.messages(), context.clock().getZone()));
    }
}
