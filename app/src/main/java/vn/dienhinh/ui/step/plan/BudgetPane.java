package vn.dienhinh.ui.step.plan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.outline.PartPane;

/** Where the money comes from and who draws up the estimate. */
final class BudgetPane implements PartPane {

    private static final double GAP = 16;
    private static final int ROWS = 2;

    private final FormFields fields;
    private final VBox node;

    BudgetPane(ConferenceModel model, UiContext context) {
        fields = new FormFields(model, context);
        node = new VBox(GAP,
                wide(fields.area("budget.meetingSource", ROWS, c -> c.budget().meetingSource(),
                        (c, value) -> c.withBudget(c.budget().withMeetingSource(value)))),
                wide(fields.area("budget.awardSource", ROWS, c -> c.budget().awardSource(),
                        (c, value) -> c.withBudget(c.budget().withAwardSource(value)))),
                wide(fields.area("budget.estimateBy", ROWS, c -> c.budget().estimateBy(),
                        (c, value) -> c.withBudget(c.budget().withEstimateBy(value)))));
    }

    private static FieldBox wide(FieldBox box) {
        box.getStyleClass().add("field-box-wide");
        return box;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        // The fields follow the conference themselves.
    }

    @Override
    public void reveal(Place place) {
        if (!fields.reveal(place)) {
            fields.box("budget.meetingSource").field().requestFocus();
        }
    }

    @Override
    public void commitPending() {
        fields.commitPending();
    }
}
