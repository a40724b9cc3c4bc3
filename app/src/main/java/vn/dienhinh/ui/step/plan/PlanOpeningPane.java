package vn.dienhinh.ui.step.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** How the plan opens. */
final class PlanOpeningPane implements PartPane {

    private static final double GAP = 16;
    private static final int ROWS = 10;

    private final ConferenceModel model;
    private final PlanDrafter drafter;
    private final FormFields fields;
    private final DraftedTextBox opening;
    private final VBox node;

    PlanOpeningPane(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        this.model = model;
        this.drafter = drafter;
        fields = new FormFields(model, context);
        Node style = fields.choice("plan.openingStyle", List.of(OpeningStyle.values()),
                value -> context.messages().get("openingStyle." + value), c -> c.plan().openingStyle(),
                (c, value) -> c.withPlan(c.plan().withOpeningStyle(value)));
        opening = new DraftedTextBox("plan-opening", context.messages().get("field.plan.opening"),
                context.messages().get("field.plan.opening.help"), ROWS, context, this::write);
        VBox.setVgrow(opening, Priority.ALWAYS);
        node = new VBox(GAP, style, opening);
        refresh();
    }

    private void write(String text) {
        model.apply(text == null ? "plan.opening.restore" : "plan.opening",
                c -> c.withPlan(c.plan().withOpening(text)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        opening.show(model.conference().plan().opening(), drafter.draftedOpening(model.conference()));
        opening.showFindings(PlaceFindings.inside(model.findingsProperty().get(), "plan.opening"));
    }

    @Override
    public void reveal(Place place) {
        if (!fields.reveal(place)) {
            opening.requestFocus();
        }
    }

    @Override
    public void commitPending() {
        opening.commit();
    }
}
