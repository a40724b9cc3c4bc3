package vn.dienhinh.ui.step.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.SectionNumbering;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.outline.Outline;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.PlaceFindings;
import vn.dienhinh.ui.outline.SectionEdits;

/** The report as a list of parts, and the edits of its sections. Knows no controls. */
final class ReportOutline implements SectionEdits {

    private static final int DEEPEST = 4;

    private final ConferenceModel model;
    private final UiContext context;
    private final ReportDrafter drafter;
    private final OutlineSwitch outlineSwitch;
    private final Outline<ReportSection> outline =
            new Outline<>(ReportSection::id, ReportSection::level, ReportOutline::onLevel, DEEPEST);

    ReportOutline(ConferenceModel model, UiContext context, ReportDrafter drafter) {
        this.model = model;
        this.context = context;
        this.drafter = drafter;
        outlineSwitch = new OutlineSwitch(messages().get("report.kept.title"), messages().get("report.kept.guidance"));
    }

    /** All parts in the order of the paper; the table of figures, which stands inside it, has a tab of its own. */
    List<OutlineRow> rows() {
        List<OutlineRow> rows = new ArrayList<>();
        rows.add(row(ReportPart.HEAD));
        rows.add(row(ReportPart.OPENING));
        rows.addAll(sectionRows());
        rows.add(row(ReportPart.CLOSING));
        return rows;
    }

    private List<OutlineRow> sectionRows() {
        List<ReportSection> sections = sections();
        SectionNumbering numbering = SectionNumbering.ofReport(true);
        List<OutlineRow> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            ReportSection section = sections.get(i);
            rows.add(new OutlineRow(section.id(), number(numbering.next(section.level())), shownTitle(section),
                    section.level() - 1, note(section),
                    PlaceFindings.worst(model.findingsProperty().get(), "report.sections[" + i + "]")));
        }
        return rows;
    }

    private String number(SectionNumbering.Heading heading) {
        return heading.form() == SectionNumbering.Form.PART
                ? messages().get("report.part.number", heading.label()) : heading.label();
    }

    private String note(ReportSection section) {
        boolean asksForText = !section.guidance().isEmpty() && section.body().isEmpty();
        return asksForText ? messages().get("report.part.unwritten") : "";
    }

    private OutlineRow row(ReportPart part) {
        return new OutlineRow(part.id(), "", messages().get("report.part." + part), 0, "",
                PlaceFindings.worst(model.findingsProperty().get(), part.paths()));
    }

    /** The section of that id; empty when it is gone or the id is another part's. */
    Optional<ReportSection> section(String id) {
        return sections().stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** Its place in the conference file. */
    String path(String id) {
        return "report.sections[" + outline.indexOf(sections(), id) + "]";
    }

    /** The section at a place of the conference file; empty for any other place. */
    Optional<ReportSection> sectionAt(String path) {
        return sections().stream().filter(section -> PlaceFindings.isInside(path, path(section.id()))).findFirst();
    }

    /** The outline that the report has. */
    ReportOutlineKind kind() {
        return conference().rules().reportOutline();
    }

    /**
     * Changes to another outline; nothing is lost and nothing asked.
     *
     * @return how many texts found no heading in it and were gathered at the end
     */
    int use(ReportOutlineKind kind) {
        if (kind == kind()) {
            return 0;
        }
        List<ReportSection> target = usual(kind);
        int homeless = outlineSwitch.homeless(sections(), target).size();
        model.apply("report.outline", c -> c
                .withReport(c.report().withSections(outlineSwitch.apply(c.report().sections(), usual(kind()), target)))
                .withRules(c.rules().withReportOutline(kind)), messages().get("reportOutline." + kind));
        return homeless;
    }

    private List<ReportSection> usual(ReportOutlineKind kind) {
        Conference asked = conference().withRules(conference().rules().withReportOutline(kind));
        return drafter.defaultSections(asked);
    }

    /** Gives a section its heading. */
    void rename(String id, String title) {
        change("report.rename", id, section -> section.withTitle(title));
    }

    /** Gives a section its text. */
    void write(String id, String body) {
        change("report.write", id, section -> section.withBody(body));
    }

    @Override
    public String add(String afterId) {
        String id = context.ids().get();
        ReportSection added = new ReportSection(id, 1, "", "", "");
        apply("report.add", sections -> outline.insertAfter(sections, afterId, added));
        return id;
    }

    @Override
    public void remove(String id) {
        section(id).ifPresent(section ->
                apply("report.remove", sections -> outline.remove(sections, id), shownTitle(section)));
    }

    @Override
    public int blockSize(String id) {
        return outline.blockSize(sections(), id);
    }

    @Override
    public void move(String id, boolean up) {
        section(id).ifPresent(section ->
                apply("report.move", sections -> outline.move(sections, id, up), shownTitle(section)));
    }

    @Override
    public boolean canMove(String id, boolean up) {
        return outline.canMove(sections(), id, up);
    }

    @Override
    public void shift(String id, boolean deeper) {
        section(id).ifPresent(section ->
                apply("report.level", sections -> outline.shift(sections, id, deeper), shownTitle(section)));
    }

    @Override
    public boolean canShift(String id, boolean deeper) {
        return outline.canShift(sections(), id, deeper);
    }

    @Override
    public void useDefaultSections() {
        apply("report.defaults", sections -> sections.isEmpty() ? usual(kind()) : sections);
    }

    @Override
    public boolean isEmpty() {
        return sections().isEmpty();
    }

    private void change(String editKey, String id, UnaryOperator<ReportSection> change) {
        section(id).ifPresent(before -> apply(editKey, sections -> sections.stream()
                .map(section -> section.id().equals(id) ? change.apply(section) : section).toList(),
                shownTitle(before)));
    }

    private void apply(String editKey, UnaryOperator<List<ReportSection>> change, Object... arguments) {
        if (!Objects.equals(sections(), change.apply(sections()))) {
            model.apply(editKey, c -> c.withReport(c.report().withSections(
                    change.apply(outline.withoutGaps(c.report().sections())))), arguments);
        }
    }

    private String shownTitle(ReportSection section) {
        return VietnameseText.isBlank(section.title()) ? messages().get("report.part.untitled") : heading(section);
    }

    /** The heading as the paper will have it. */
    String heading(ReportSection section) {
        return drafter.heading(model.conference(), section);
    }

    private static ReportSection onLevel(ReportSection section, int level) {
        return new ReportSection(section.id(), level, section.title(), section.guidance(), section.body());
    }

    private List<ReportSection> sections() {
        return outline.withoutGaps(conference().report().sections());
    }

    private Conference conference() {
        return model.conference();
    }

    private Messages messages() {
        return context.messages();
    }
}
