package vn.dienhinh.ui.step.plan;

import javafx.scene.Node;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.step.outline.PlaceFindings;

/** How the plan closes. */
final class PlanClosingPane implements PlanPane {

    private static final int ROWS = 6;

    private final ConferenceModel model;
    private final PlanDrafter drafter;
    private final DraftedTextBox closing;

    PlanClosingPane(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        this.model = model;
        this.drafter = drafter;
        closing = new DraftedTextBox("plan-closing", context.messages().get("field.plan.closing"),
                context.messages().get("field.plan.closing.help"), ROWS, context, this::write);
        refresh();
    }

    private void write(String text) {
        model.apply(text == null ? "plan.closing.restore" : "plan.closing",
                c -> c.withPlan(c.plan().withClosing(text)));
    }

    @Override
    public Node node() {
        return closing;
    }

    @Override
    public void refresh() {
        closing.show(model.conference().plan().closing(), drafter.draftedClosing(model.conference()));
        closing.showFindings(PlaceFindings.inside(model.findingsProperty().get(), "plan.closing"));
    }

    @Override
    public void reveal(Place place) {
        closing.requestFocus();
    }

    @Override
    public void commitPending() {
        closing.commit();
    }
}
