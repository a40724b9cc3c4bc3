package vn.dienhinh.ui.step.assignment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextArea;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** One assignment: who, whether only asked, and the duties one a line. */
final class AssignmentPane implements PartPane {

    private static final double GAP = 16;
    private static final int ROWS = 10;
    private static final double LEAST_HEIGHT = 96;

    private final ConferenceModel model;
    private final AssignmentEdits edits;
    private final CommitTextField assignee;
    private final FieldBox assigneeBox;
    private final CheckBox requested;
    private final CommitTextArea duties;
    private final FieldBox dutiesBox;
    private final VBox node;
    private String shownId = "";

    AssignmentPane(ConferenceModel model, UiContext context, AssignmentEdits edits) {
        this.model = model;
        this.edits = edits;
        Messages messages = context.messages();
        assignee = new CommitTextField(text -> edits.change(shownId, a -> a.withAssignee(text)));
        assignee.setId("assignment-assignee");
        assigneeBox = wide(new FieldBox(messages.get("assignment.assignee"), assignee,
                messages.get("assignment.assignee.help"), context.findingMessages()));
        requested = new CheckBox(messages.get("assignment.requested"));
        requested.setId("assignment-requested");
        requested.setWrapText(true);
        requested.setOnAction(event -> edits.change(shownId, a -> a.withRequested(requested.isSelected())));
        duties = new CommitTextArea(text -> edits.change(shownId, a -> a.withTasks(text.lines().toList())));
        duties.setId("assignment-duties");
        duties.setPrefRowCount(ROWS);
        duties.setMinHeight(LEAST_HEIGHT);
        dutiesBox = wide(new FieldBox(messages.get("assignment.tasks"), duties,
                messages.get("assignment.tasks.help"), context.findingMessages()));
        VBox.setVgrow(duties, Priority.ALWAYS);
        VBox.setVgrow(dutiesBox, Priority.ALWAYS);
        node = new VBox(GAP, assigneeBox,
                new VBox(GAP / 4, requested, Rows.sentence(messages.get("assignment.requested.help"), "field-help")),
                dutiesBox);
    }

    private static FieldBox wide(FieldBox box) {
        box.getStyleClass().add("field-box-wide");
        return box;
    }

    /** Shows another assignment; what was typed in the one before is handed over first. */
    void show(String id) {
        if (!id.equals(shownId)) {
            commitPending();
            shownId = id;
        }
        refresh();
    }

    /** Gives the name the focus, for an assignment just added. */
    void focusName() {
        assignee.requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        edits.find(shownId).ifPresent(this::refresh);
    }

    private void refresh(Assignment assignment) {
        assignee.show(assignment.assignee());
        requested.setSelected(assignment.requested());
        duties.show(String.join("\n", assignment.tasks()));
        List<Finding> found = PlaceFindings.inside(model.findingsProperty().get(), edits.path(shownId));
        List<Finding> ofDuties = PlaceFindings.inside(found, edits.path(shownId) + ".tasks");
        dutiesBox.showFindings(ofDuties);
        assigneeBox.showFindings(found.stream().filter(finding -> !ofDuties.contains(finding)).toList());
    }

    @Override
    public void reveal(Place place) {
        if (place.path().contains("].tasks")) {
            duties.requestFocus();
        } else {
            assignee.requestFocus();
        }
    }

    @Override
    public void commitPending() {
        assignee.commit();
        duties.commit();
    }
}
