package vn.dienhinh.ui.step.assignment;

import java.util.EnumSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.gap.GapKind;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.gap.GapPane;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.outline.OutlineList;
import vn.dienhinh.ui.outline.OutlinePane;
import vn.dienhinh.ui.outline.OutlineSide;
import vn.dienhinh.ui.outline.PlaceFindings;

/** Step 6: assignments on one tab, milestones on the other. */
public final class AssignmentStepView implements StepView {

    private final ConferenceModel model;
    private final UiContext context;
    private final AssignmentEdits edits;
    private final AssignmentPane pane;
    private final MilestonesPane milestones;
    private final OutlineList list;
    private final OutlineSide side;
    private final OutlinePane master;
    private final Label nothing;
    private final Tab assignmentsTab = new Tab();
    private final Tab milestonesTab = new Tab();
    private final Tab gapsTab = new Tab();
    private final GapPane gaps;
    private final TabPane node = new TabPane(assignmentsTab, milestonesTab);

    public AssignmentStepView(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        edits = new AssignmentEdits(model, context);
        pane = new AssignmentPane(model, context, edits);
        milestones = new MilestonesPane(model, context);
        list = new OutlineList(this::showAssignment);
        list.setId("assignments");
        list.setAccessibleText(context.messages().get("assignment.list"));
        side = new OutlineSide("assignment", context.messages(), edits, list, this::showAdded);
        master = new OutlinePane(side);
        nothing = Rows.sentence(context.messages().get("assignment.explain"), "muted");
        node.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        node.getStyleClass().add("step-tabs");
        assignmentsTab.setContent(master);
        milestonesTab.setContent(milestones.node());
        gaps = new GapPane(model, context, EnumSet.of(GapKind.DOSSIER, GapKind.DEADLINE));
        gapsTab.setContent(new FormPage(gaps));
        gapsTab.setText(context.messages().get("gap.title"));
        node.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> commitPending());
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        list.show(edits.rows());
        assignmentsTab.setText(context.messages().get("assignment.tab", model.conference().assignments().size()));
        milestonesTab.setText(context.messages().get("milestones.tab", model.conference().milestones().size()));
        milestones.refresh();
        showGaps();
        showAssignment(list.chosen());
    }

    /** The tab of open questions stands only while there are any. */
    private void showGaps() {
        if (gaps.isVisible() && !node.getTabs().contains(gapsTab)) {
            node.getTabs().add(gapsTab);
        } else if (!gaps.isVisible()) {
            node.getTabs().remove(gapsTab);
        }
    }

    private void showAssignment(String id) {
        side.refresh();
        if (edits.find(id).isEmpty()) {
            master.showDetail(context.messages().get("assignment.list"), nothing);
            return;
        }
        pane.show(id);
        list.getItems().stream().filter(row -> row.id().equals(id)).findFirst()
                .ifPresent(row -> master.showDetail(row.words(), pane.node()));
    }

    private void showAdded(String id) {
        list.choose(id);
        pane.focusName();
    }

    @Override
    public Step step() {
        return Step.ASSIGNMENTS;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Place place) {
        if (PlaceFindings.isInside(place.path(), "decisions") && node.getTabs().contains(gapsTab)) {
            node.getSelectionModel().select(gapsTab);
            gaps.reveal(place);
        } else if (PlaceFindings.isInside(place.path(), "milestones")) {
            node.getSelectionModel().select(milestonesTab);
            milestones.reveal(place);
        } else if (PlaceFindings.isInside(place.path(), "assignments")) {
            node.getSelectionModel().select(assignmentsTab);
            String id = edits.at(place.path()).map(Assignment::id).orElse(list.chosen());
            list.choose(id);
            pane.reveal(place);
        }
    }

    @Override
    public void commitPending() {
        pane.commitPending();
        milestones.commitPending();
        gaps.commitPending();
    }
}
