package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.award.CommendedList;
import vn.dienhinh.application.paper.block.AddresseeBlock;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.DelegateTotals;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeadText;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.WrittenPassages;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.dossier.PaperKind;

/** The report on how the meeting went: what the data tell, dots for what only the meeting shows. */
public final class ResultReportPaper implements PaperBuilder {

    /** A heading; those of level 2 stand under the one of level 1 before them. */
    private record Section(String key, int level) {

        String passage() {
            return "result.body." + key;
        }
    }

    private static final List<Section> SECTIONS = List.of(
            new Section("preparation", 1), new Section("papers", 2), new Section("publicity", 2),
            new Section("results", 1), new Section("frame", 2), new Section("delegates", 2),
            new Section("programme", 2), new Section("commendation", 2),
            new Section("assessment", 1), new Section("achieved", 2), new Section("limits", 2),
            new Section("proposals", 1));
    private static final String OPENING = "result.opening";
    private static final String CLOSING = "result.closing";
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
    public List<DraftedPassage> passages(Conference conference) {
        Map<String, String> values = values(conference);
        List<DraftedPassage> passages = new ArrayList<>();
        passages.add(form.passage(OPENING, values));
        for (Section section : SECTIONS) {
            wording.find(section.passage(), values).ifPresent(body -> passages.add(new DraftedPassage(
                    section.passage(), title(section), withItems(section, body, conference))));
        }
        passages.add(form.passage(CLOSING, values));
        return List.copyOf(passages);
    }

    private String title(Section section) {
        return wording.text("result.title." + section.key());
    }

    private static String withItems(Section section, String body, Conference conference) {
        if (!section.key().equals(PROGRAMME)) {
            return body;
        }
        List<String> items = conference.programme().stream().map(ProgrammeItem::text).toList();
        return body + "\n" + String.join("\n", OfficialList.lines("- ", items));
    }

    private Map<String, String> values(Conference conference) {
        Map<String, String> values = words.of(conference);
        values.putAll(totals.known(conference.attending()));
        values.put("plan", headText.numberAndDate(conference, PaperKind.PLAN, conference.plan().head()));
        values.putAll(CommendedList.of(conference).nominatedValues());
        int sent = conference.dossier().congress().people().size();
        values.put("sent", sent == 0 ? "" : Cells.count(sent));
        values.put("congress", conference.dossier().congress().event());
        return values;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        WrittenPassages written = WrittenPassages.of(this, conference);
        String subject = wording.text("result.subject", words.of(conference));
        List<Block> blocks = new ArrayList<>(form.head(conference, subject, openPoints));
        blocks.addAll(addressees.build(drafter.addressees(conference)));
        blocks.addAll(Paragraphs.ofLines(written.text(OPENING), PaperStyles.OPENING));
        blocks.addAll(sections(written));
        Paragraphs.close(blocks, written.text(CLOSING));
        blocks.addAll(form.foot(conference, "paper.recipients.asAbove"));
        return form.document(conference, subject, List.of(form.text(blocks)), form.openPoints(conference, openPoints));
    }

    /** What the clerk leaves out takes its heading with it. */
    private List<Block> sections(WrittenPassages written) {
        Map<Section, List<Section>> parts = new LinkedHashMap<>();
        Section part = null;
        for (Section section : SECTIONS) {
            if (section.level() == 1) {
                part = section;
                parts.put(part, new ArrayList<>());
            } else if (!written.text(section.passage()).isBlank()) {
                parts.get(part).add(section);
            }
        }
        SectionNumbering numbering = SectionNumbering.ofPlan();
        List<Block> blocks = new ArrayList<>();
        parts.forEach((head, under) -> {
            String own = wording.find(head.passage(), Map.of()).isPresent() ? written.text(head.passage()) : "";
            if (!own.isBlank() || !under.isEmpty()) {
                blocks.addAll(section(head, own, numbering));
                under.forEach(one -> blocks.addAll(section(one, written.text(one.passage()), numbering)));
            }
        });
        return blocks;
    }

    private List<Block> section(Section section, String body, SectionNumbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(PlanHeadings.heading(numbering.next(section.level()), title(section)));
        blocks.addAll(Paragraphs.ofLines(body));
        return blocks;
    }
}
