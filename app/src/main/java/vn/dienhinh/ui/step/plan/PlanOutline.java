package vn.dienhinh.ui.step.plan;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.outline.Outline;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.PaperOutline;

/** The plan as a list of parts, and the edits of its sections. Knows no controls. */
final class PlanOutline extends PaperOutline<PlanSection> {

    private static final int DEEPEST = 3;

    private final PlanDrafter drafter;

    PlanOutline(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        super("plan", model, context,
                new Outline<>(PlanSection::id, PlanSection::level, PlanOutline::onLevel, DEEPEST));
        this.drafter = drafter;
    }

    /** All parts in the order of the paper; what is not printed in that order stands last. */
    @Override
    public List<OutlineRow> rows() {
        List<OutlineRow> rows = new ArrayList<>();
        rows.add(row(PlanPart.HEAD));
        rows.add(row(PlanPart.OPENING));
        rows.addAll(sectionRows());
        rows.add(row(PlanPart.CLOSING));
        rows.add(row(PlanPart.RECIPIENTS));
        rows.add(row(PlanPart.HALL));
        rows.add(row(PlanPart.BUDGET));
        return rows;
    }

    /** The heading as it is printed: the clerk's own or the drafted one. */
    @Override
    public String heading(PlanSection section) {
        if (section.title() != null) {
            return section.title();
        }
        return section.draftKey().isEmpty() ? "" : drafter.draftedTitle(conference(), section.draftKey());
    }

    /** The drafted text of today; empty for a section of the clerk's own. */
    String draftedBody(PlanSection section) {
        return section.draftKey().isEmpty() ? "" : drafter.draftedBody(conference(), section.draftKey());
    }

    /** Gives a section its heading; an empty one brings the drafted heading back. */
    void rename(String id, String title) {
        change("rename", id, section -> {
            boolean drafted = !section.draftKey().isEmpty()
                    && (title.isEmpty() || title.equals(drafter.draftedTitle(conference(), section.draftKey())));
            return section.withTitle(drafted ? null : title);
        });
    }

    /** Gives a section its text; null brings the drafted one back. */
    void write(String id, String body) {
        change(body == null ? "restore" : "write", id,
                section -> section.withBody(body == null && section.draftKey().isEmpty() ? "" : body));
    }

    @Override
    protected String note(PlanSection section) {
        boolean own = !section.isDrafted() && !section.draftKey().isEmpty();
        return own ? messages().get("plan.part.own") : "";
    }

    @Override
    protected SectionNumbering numbering() {
        return SectionNumbering.ofPlan();
    }

    @Override
    protected List<PlanSection> usualSections() {
        return drafter.defaultSections(conference());
    }

    @Override
    protected PlanSection blank(String id) {
        return new PlanSection(id, 1, "", "", "", null);
    }

    private static PlanSection onLevel(PlanSection section, int level) {
        return new PlanSection(section.id(), level, section.title(), section.draftKey(), section.body(),
                section.listing());
    }

    @Override
    protected List<PlanSection> sectionsOf(Conference conference) {
        return conference.plan().sections();
    }

    @Override
    protected Conference withSections(Conference conference, List<PlanSection> sections) {
        return conference.withPlan(conference.plan().withSections(sections));
    }
}
