package vn.dienhinh.ui.step.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.outline.DraftedTextPane;
import vn.dienhinh.ui.outline.NamedPart;
import vn.dienhinh.ui.outline.PaperParts;
import vn.dienhinh.ui.outline.PartPane;

/** Step 4: the plan's parts at the left, the one at hand at the right. */
public final class PlanStepView implements StepView {

    private static final int CLOSING_ROWS = 6;

    private final Navigator navigator;
    private final PlanOutline outline;
    private final PaperParts parts;

    public PlanStepView(ConferenceModel model, UiContext context, PlanDrafter drafter, Navigator navigator) {
        this.navigator = navigator;
        outline = new PlanOutline(model, context, drafter);
        Map<PlanPart, PartPane> panes = new EnumMap<>(PlanPart.class);
        panes.put(PlanPart.HEAD, new PlanHeadPane(model, context, drafter));
        panes.put(PlanPart.OPENING, new PlanOpeningPane(model, context, drafter));
        panes.put(PlanPart.CLOSING, closing(model, context, drafter));
        panes.put(PlanPart.RECIPIENTS, new RecipientsPane(model, context));
        panes.put(PlanPart.HALL, new HallPane(model, context, drafter));
        panes.put(PlanPart.BUDGET, new BudgetPane(model, context));
        ListingPane listing = new ListingPane(context.messages(), new SectionListings(context.messages(), drafter),
                model::conference, this::goTo);
        parts = new PaperParts("plan", context, outline, new PlanSectionPane(model, context, outline, listing), panes);
        model.conferenceProperty().addListener((property, was, is) -> parts.refresh());
        parts.refresh();
    }

    private static PartPane closing(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        return new DraftedTextPane(model, context, new DraftedTextPane.Text("plan.closing", c -> c.plan().closing(),
                drafter::draftedClosing, (c, text) -> c.withPlan(c.plan().withClosing(text))), CLOSING_ROWS);
    }

    private void goTo(SectionListing listing) {
        switch (listing) {
            case PROGRAMME -> navigator.show(Step.PROGRAMME);
            case ASSIGNMENTS, MILESTONES -> navigator.show(Step.ASSIGNMENTS);
            case DOSSIER -> navigator.show(Step.RULES);
            case BUDGET -> parts.choose(PlanPart.BUDGET);
            case BACKDROP, SLOGANS -> parts.choose(PlanPart.HALL);
            case NONE -> throw new IllegalArgumentException("a section without a list has no link");
        }
    }

    @Override
    public Step step() {
        return Step.PLAN;
    }

    @Override
    public Node node() {
        return parts.node();
    }

    @Override
    public void reveal(Place place) {
        Optional<String> section = outline.sectionAt(place.path());
        if (section.isPresent()) {
            parts.revealSection(section.get(), place);
        } else {
            NamedPart.of(PlanPart.values(), place.path()).ifPresent(part -> parts.revealPart(part, place));
        }
    }

    @Override
    public void commitPending() {
        parts.commitPending();
    }
}
