package vn.dienhinh.ui.step.plan;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** Number, date and subject of the plan. */
final class PlanHeadPane implements PartPane {

    private static final double GAP = 16;
    private static final int NUMBER_COLUMNS = 6;
    private static final int SUBJECT_ROWS = 3;

    private final ConferenceModel model;
    private final PlanDrafter drafter;
    private final FormFields fields;
    private final DraftedTextBox subject;
    private final VBox node;

    PlanHeadPane(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        this.model = model;
        this.drafter = drafter;
        fields = new FormFields(model, context);
        Node number = fields.text("plan.head.number", NUMBER_COLUMNS, c -> c.plan().head().number(),
                (c, value) -> withHead(c, c.plan().head().withNumber(value)));
        Node date = fields.date("plan.head.date", c -> c.plan().head().date(),
                (c, value) -> withHead(c, c.plan().head().withDate(value)));
        subject = new DraftedTextBox("plan-subject", context.messages().get("field.plan.subject"),
                context.messages().get("field.plan.subject.help"), SUBJECT_ROWS, context, this::write);
        node = new VBox(GAP, Rows.sideBySide(number, date), subject);
        refresh();
    }

    private static Conference withHead(Conference conference, PaperHead head) {
        return conference.withPlan(conference.plan().withHead(head));
    }

    private void write(String text) {
        model.apply(text == null ? "plan.subject.restore" : "plan.subject",
                c -> c.withPlan(c.plan().withSubject(text)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        subject.show(model.conference().plan().subject(), drafter.draftedSubject(model.conference()));
        subject.showFindings(PlaceFindings.inside(model.findingsProperty().get(), "plan.subject"));
    }

    @Override
    public void reveal(Place place) {
        if (!fields.reveal(place)) {
            subject.requestFocus();
        }
    }

    @Override
    public void commitPending() {
        fields.commitPending();
        subject.commit();
    }
}
