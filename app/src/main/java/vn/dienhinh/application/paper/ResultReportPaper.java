package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;

/** The report on how the meeting went: what the data tell, dots for what only the meeting shows. */
public final class ResultReportPaper implements PaperBuilder {

    /** Headings in order with their level; their titles and texts are in the wording. */
    private static final List<Map.Entry<String, Integer>> SECTIONS = List.of(
            Map.entry("preparation", 1), Map.entry("papers", 2), Map.entry("publicity", 2),
            Map.entry("results", 1), Map.entry("frame", 2), Map.entry("delegates", 2), Map.entry("programme", 2),
            Map.entry("commendation", 2),
            Map.entry("assessment", 1), Map.entry("achieved", 2), Map.entry("limits", 2),
            Map.entry("proposals", 1));
    private static final String PROGRAMME = "programme";

    private final Wording wording;
    private final ConferenceWords words;
    private final ReportDrafter drafter;
    private final PaperHeadText headText;
    private final DelegateTotals totals;
    private final AddresseeBlock addressees;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public ResultReportPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.drafter = new ReportDrafter(wording);
        this.headText = new PaperHeadText(wording);
        this.totals = new DelegateTotals(wording);
        this.addressees = new AddresseeBlock(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.RESULT_REPORT;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Map<String, String> values = words.of(conference);
        values.putAll(totals.known(conference.delegates()));
        values.put("plan", headText.numberAndDate(conference, PaperKind.PLAN, conference.plan().head()));
        String subject = wording.text("result.subject", values);
        List<Block> blocks = new ArrayList<>(form.head(conference, subject, openPoints));
        blocks.addAll(addressees.build(drafter.addressees(conference)));
        blocks.add(Paragraphs.of(PaperStyles.OPENING, wording.text("result.opening", values)));
        blocks.addAll(sections(conference, values));
        blocks.addAll(Paragraphs.closing(wording.text("result.closing", values)));
        blocks.addAll(form.foot(conference, "paper.recipients.asAbove"));
        return form.document(conference, subject, List.of(form.text(blocks)), form.openPoints(openPoints));
    }

    private List<Block> sections(Conference conference, Map<String, String> values) {
        SectionNumbering numbering = SectionNumbering.ofPlan();
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, Integer> section : SECTIONS) {
            String key = section.getKey();
            blocks.add(PlanHeadings.heading(numbering.next(section.getValue()),
                    wording.text("result.title." + key, values)));
            wording.find("result.body." + key, values).ifPresent(body -> blocks.addAll(Paragraphs.ofLines(body)));
            if (key.equals(PROGRAMME)) {
                blocks.addAll(programme(conference));
            }
        }
        return blocks;
    }

    private static List<Block> programme(Conference conference) {
        List<String> items = conference.programme().stream().map(ProgrammeItem::text).toList();
        return Paragraphs.ofLines(String.join("\n", OfficialList.lines("- ", items)));
    }
}
