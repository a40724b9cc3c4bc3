package vn.dienhinh.ui.step.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.SectionNumbering;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.outline.Outline;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.PlaceFindings;
import vn.dienhinh.ui.outline.SectionEdits;

/** The plan as a list of parts, and the edits of its sections. Knows no controls. */
final class PlanOutline implements SectionEdits {

    private static final int DEEPEST = 3;

    private final ConferenceModel model;
    private final UiContext context;
    private final PlanDrafter drafter;
    private final Outline<PlanSection> outline =
            new Outline<>(PlanSection::id, PlanSection::level, PlanOutline::onLevel, DEEPEST);

    PlanOutline(ConferenceModel model, UiContext context, PlanDrafter drafter) {
        this.model = model;
        this.context = context;
        this.drafter = drafter;
    }

    /** All parts in the order of the paper; what is not printed in that order stands last. */
    List<OutlineRow> rows() {
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

    private List<OutlineRow> sectionRows() {
        List<PlanSection> sections = sections();
        SectionNumbering numbering = SectionNumbering.ofPlan();
        List<OutlineRow> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            PlanSection section = sections.get(i);
            boolean own = !section.isDrafted() && !section.draftKey().isEmpty();
            rows.add(new OutlineRow(section.id(), numbering.next(section.level()).label(), shownTitle(section), section.level() - 1,
                    own ? messages().get("plan.part.own") : "",
                    PlaceFindings.worst(findings(), "plan.sections[" + i + "]")));
        }
        return rows;
    }

    private OutlineRow row(PlanPart part) {
        return new OutlineRow(part.id(), "", messages().get("plan.part." + part), 0, "",
                PlaceFindings.worst(findings(), part.paths()));
    }

    /** The section of that id; empty when it is gone or the id is another part's. */
    Optional<PlanSection> section(String id) {
        return sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** Its place in the conference file. */
    String path(String id) {
        return "plan.sections[" + outline.indexOf(sections(), id) + "]";
    }

    /** The section at a place of the conference file; empty for any other place. */
    Optional<PlanSection> sectionAt(String path) {
        List<PlanSection> sections = sections();
        for (int i = 0; i < sections.size(); i++) {
            if (PlaceFindings.isInside(path, "plan.sections[" + i + "]")) {
                return Optional.of(sections.get(i));
            }
        }
        return Optional.empty();
    }

    /** The heading as it is printed: the clerk's own or the drafted one. */
    String title(PlanSection section) {
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
        change("plan.rename", id, section -> {
            boolean drafted = !section.draftKey().isEmpty()
                    && (title.isEmpty() || title.equals(drafter.draftedTitle(conference(), section.draftKey())));
            return section.withTitle(drafted ? null : title);
        });
    }

    /** Gives a section its text; null brings the drafted one back. */
    void write(String id, String body) {
        change(body == null ? "plan.restore" : "plan.write", id,
                section -> section.withBody(body == null && section.draftKey().isEmpty() ? "" : body));
    }

    @Override
    public String add(String afterId) {
        String id = context.ids().get();
        PlanSection added = new PlanSection(id, 1, "", "", "", null);
        apply("plan.add", sections -> outline.insertAfter(sections, afterId, added));
        return id;
    }

    @Override
    public void remove(String id) {
        section(id).ifPresent(section ->
                apply("plan.remove", sections -> outline.remove(sections, id), shownTitle(section)));
    }

    @Override
    public int blockSize(String id) {
        return outline.blockSize(sections(), id);
    }

    @Override
    public void move(String id, boolean up) {
        section(id).ifPresent(section ->
                apply("plan.move", sections -> outline.move(sections, id, up), shownTitle(section)));
    }

    @Override
    public boolean canMove(String id, boolean up) {
        return outline.canMove(sections(), id, up);
    }

    @Override
    public void shift(String id, boolean deeper) {
        section(id).ifPresent(section ->
                apply("plan.level", sections -> outline.shift(sections, id, deeper), shownTitle(section)));
    }

    @Override
    public boolean canShift(String id, boolean deeper) {
        return outline.canShift(sections(), id, deeper);
    }

    @Override
    public void useDefaultSections() {
        apply("plan.defaults", sections -> sections.isEmpty() ? drafter.defaultSections(conference()) : sections);
    }

    @Override
    public boolean isEmpty() {
        return sections().isEmpty();
    }

    private void change(String editKey, String id, UnaryOperator<PlanSection> change) {
        section(id).ifPresent(before -> apply(editKey, sections -> sections.stream()
                .map(section -> section.id().equals(id) ? change.apply(section) : section).toList(),
                shownTitle(before)));
    }

    private void apply(String editKey, UnaryOperator<List<PlanSection>> change, Object... arguments) {
        if (!Objects.equals(sections(), change.apply(sections()))) {
            // Every edit also mends levels that skip, such as those of a file from elsewhere.
            model.apply(editKey, c -> c.withPlan(c.plan().withSections(
                    change.apply(outline.withoutGaps(c.plan().sections())))), arguments);
        }
    }

    private String shownTitle(PlanSection section) {
        String title = title(section);
        return VietnameseText.isBlank(title) ? messages().get("plan.part.untitled") : title;
    }

    private static PlanSection onLevel(PlanSection section, int level) {
        return new PlanSection(section.id(), level, section.title(), section.draftKey(), section.body(),
                section.listing());
    }

    private List<PlanSection> sections() {
        return outline.withoutGaps(conference().plan().sections());
    }

    private Conference conference() {
        return model.conference();
    }

    private List<Finding> findings() {
        return model.findingsProperty().get();
    }

    private Messages messages() {
        return context.messages();
    }
}
