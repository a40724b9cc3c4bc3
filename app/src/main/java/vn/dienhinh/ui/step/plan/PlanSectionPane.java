package vn.dienhinh.ui.step.plan;

import java.util.List;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.outline.SectionPane;

/** One section: its heading, its text, and what the program lists under the text. */
final class PlanSectionPane extends SectionPane<PlanSection> {

    private static final int ROWS = 9;

    private final PlanOutline outline;
    private final DraftedTextBox body;
    private final ListingPane listing;

    PlanSectionPane(ConferenceModel model, UiContext context, PlanOutline outline, ListingPane listing) {
        super(model, context, outline, "section-title", context.messages().get("plan.section.title"),
                context.messages().get("plan.section.title.help"), outline::rename);
        this.outline = outline;
        this.listing = listing;
        body = new DraftedTextBox("section-body", context.messages().get("plan.section.body"),
                context.messages().get("plan.section.body.help"), ROWS, context,
                text -> outline.write(sectionId(), text));
        layOut(List.of(), body, List.of(listing.node()));
    }

    @Override
    protected void showBody(PlanSection section) {
        body.show(section.body(), outline.draftedBody(section));
        listing.show(section.listing());
    }

    @Override
    protected void showBodyFindings(List<Finding> findings) {
        body.showFindings(findings);
    }

    @Override
    protected void focusBody() {
        body.requestFocus();
    }

    @Override
    protected void commitBody() {
        body.commit();
    }
}
