package vn.dienhinh.ui.step.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.outline.DraftedTextPane;
import vn.dienhinh.ui.outline.OutlineList;
import vn.dienhinh.ui.outline.OutlinePane;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.OutlineSide;
import vn.dienhinh.ui.outline.PartPane;

/** Step 4: the plan's parts at the left, the one at hand at the right. */
public final class PlanStepView implements StepView {

    private static final int CLOSING_ROWS = 6;

    private final Navigator navigator;
    private final PlanOutline outline;
    private final Map<PlanPart, PartPane> panes = new EnumMap<>(PlanPart.class);
    private final PlanSectionPane sectionPane;
    private final OutlineList list;
    private final OutlineSide side;
    private final OutlinePane node;

    public PlanStepView(ConferenceModel model, UiContext context, PlanDrafter drafter, Navigator navigator) {
        this.navigator = navigator;
        outline = new PlanOutline(model, context, drafter);
        panes.put(PlanPart.HEAD, new PlanHeadPane(model, context, drafter));
        panes.put(PlanPart.OPENING, new PlanOpeningPane(model, context, drafter));
        panes.put(PlanPart.CLOSING, closing(model, context, drafter));
        panes.put(PlanPart.RECIPIENTS, new RecipientsPane(model, context));
        panes.put(PlanPart.HALL, new HallPane(model, context, drafter));
        panes.put(PlanPart.BUDGET, new BudgetPane(model, context));
        sectionPane = new PlanSectionPane(model, context, outline, new ListingPane(context.messages(),
                new SectionListings(context.messages(), drafter), model::conference, this::goTo));
        list = new OutlineList(this::showPart);
        list.setId("plan-parts");
        list.setAccessibleText(context.messages().get("plan.parts"));
        side = new OutlineSide("plan", context.messages(), outline, list, this::showAdded);
        node = new OutlinePane(side);
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private static PartPane closing(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        return new DraftedTextPane(model, context, new DraftedTextPane.Text("plan.closing", c -> c.plan().closing(),
                drafter::draftedClosing, (c, text) -> c.withPlan(c.plan().withClosing(text))), CLOSING_ROWS);
    }

    private void refresh() {
        list.show(outline.rows());
        panes.values().forEach(PartPane::refresh);
        showPart(list.chosen());
    }

    private void showPart(String id) {
        side.refresh();
        Optional<OutlineRow> row = list.getItems().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        if (row.isEmpty()) {
            return;
        }
        Optional<PlanSection> section = outline.section(id);
        if (section.isPresent()) {
            sectionPane.show(id);
            node.showDetail(row.get().words(), sectionPane.node());
        } else {
            sectionPane.commitPending();
            node.showDetail(row.get().title(), pane(id).node());
        }
    }

    private PartPane pane(String id) {
        return panes.get(PlanPart.valueOf(id.substring(1)));
    }

    private void showAdded(String id) {
        list.choose(id);
        sectionPane.focusTitle();
    }

    private void goTo(SectionListing listing) {
        switch (listing) {
            case PROGRAMME -> navigator.show(Step.PROGRAMME);
            case ASSIGNMENTS, MILESTONES -> navigator.show(Step.ASSIGNMENTS);
            case DOSSIER -> navigator.show(Step.RULES);
            case BUDGET -> list.choose(PlanPart.BUDGET.id());
            case BACKDROP, SLOGANS -> list.choose(PlanPart.HALL.id());
            case NONE -> throw new IllegalArgumentException("a section without a list has no link");
        }
    }

    @Override
    public Step step() {
        return Step.PLAN;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Place place) {
        Optional<PlanSection> section = outline.sectionAt(place.path());
        Optional<PlanPart> part = PlanPart.of(place.path());
        if (section.isPresent()) {
            list.choose(section.get().id());
            sectionPane.reveal(place);
        } else if (part.isPresent()) {
            list.choose(part.get().id());
            panes.get(part.get()).reveal(place);
        }
    }

    @Override
    public void commitPending() {
        sectionPane.commitPending();
        panes.values().forEach(PartPane::commitPending);
    }
}
