package vn.dienhinh.ui.step.report;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.outline.Outline;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.PaperOutline;

/** The report as a list of parts, and the edits of its sections. Knows no controls. */
final class ReportOutline extends PaperOutline<ReportSection> {

    private static final int DEEPEST = 4;

    private final ConferenceModel model;
    private final ReportDrafter drafter;
    private final OutlineSwitch outlineSwitch;

    ReportOutline(ConferenceModel model, UiContext context, ReportDrafter drafter) {
        super("report", model, context,
                new Outline<>(ReportSection::id, ReportSection::level, ReportOutline::onLevel, DEEPEST));
        this.model = model;
        this.drafter = drafter;
        outlineSwitch = new OutlineSwitch(messages().get("report.kept.title"), messages().get("report.kept.guidance"));
    }

    /** All parts in the order of the paper; the table of figures, which stands inside it, has a tab of its own. */
    @Override
    public List<OutlineRow> rows() {
        List<OutlineRow> rows = new ArrayList<>();
        rows.add(row(ReportPart.HEAD));
        rows.add(row(ReportPart.OPENING));
        rows.addAll(sectionRows());
        rows.add(row(ReportPart.CLOSING));
        return rows;
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

    @Override
    protected List<ReportSection> usualSections() {
        return usual(kind());
    }

    /** Gives a section its heading. */
    void rename(String id, String title) {
        change("rename", id, section -> section.withTitle(title));
    }

    /** Gives a section its text. */
    void write(String id, String body) {
        change("write", id, section -> section.withBody(body));
    }

    /** The heading as the paper will have it. */
    @Override
    public String heading(ReportSection section) {
        return drafter.heading(conference(), section);
    }

    @Override
    protected SectionNumbering numbering() {
        return SectionNumbering.ofReport(true);
    }

    @Override
    protected String number(SectionNumbering.Heading heading) {
        return heading.form() == SectionNumbering.Form.PART
                ? messages().get("report.part.number", heading.label()) : super.number(heading);
    }

    @Override
    protected String note(ReportSection section) {
        boolean asksForText = !section.guidance().isEmpty() && section.body().isEmpty();
        return asksForText ? messages().get("report.part.unwritten") : "";
    }

    @Override
    protected ReportSection blank(String id) {
        return new ReportSection(id, 1, "", "", "");
    }

    private static ReportSection onLevel(ReportSection section, int level) {
        return new ReportSection(section.id(), level, section.title(), section.guidance(), section.body());
    }

    @Override
    protected List<ReportSection> sectionsOf(Conference conference) {
        return conference.report().sections();
    }

    @Override
    protected Conference withSections(Conference conference, List<ReportSection> sections) {
        return conference.withReport(conference.report().withSections(sections));
    }
}
