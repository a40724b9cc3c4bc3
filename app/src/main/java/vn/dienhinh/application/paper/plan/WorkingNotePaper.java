package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.HeaderBlock;
import vn.dienhinh.application.paper.block.OfficialForm;
import vn.dienhinh.application.paper.block.PaperHeads;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.paper.block.SignatureBlock;
import vn.dienhinh.application.paper.block.TitleBlock;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.gap.Gap;
import vn.dienhinh.domain.gap.GapAnswer;
import vn.dienhinh.domain.gap.GapKind;
import vn.dienhinh.domain.gap.RuleGaps;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.text.OfficialDate;

/**
 * The working note on what the superior's rules leave open: each question, what the unit decided, on what ground, who
 * and when. It stays in the unit's file and is no type of administrative paper, so it takes no number.
 */
public final class WorkingNotePaper implements PaperBuilder {

    private final Wording wording;
    private final ConferenceWords words;
    private final HeaderBlock header;
    private final SignatureBlock signature;
    private final OfficialForm form;

    /** @param wording the official sentences */
    public WorkingNotePaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.header = new HeaderBlock(wording);
        this.signature = new SignatureBlock(wording);
        this.form = new OfficialForm(wording, kind());
    }

    @Override
    public PaperKind kind() {
        return PaperKind.WORKING_NOTE;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        Map<String, String> values = words.of(conference);
        List<Gap> gaps = RuleGaps.of(conference);
        List<String> points = points(gaps, openPoints);
        String subject = wording.text("note.subject", values);
        List<Block> blocks = new ArrayList<>();
        blocks.add(header.unnumbered(conference, PaperHeads.of(conference, kind()), !points.isEmpty()));
        blocks.addAll(TitleBlock.of(form.type(), subject));
        String opening = gaps.isEmpty() ? "note.nothing" : "note.opening";
        blocks.add(Paragraphs.of(PaperStyles.OPENING, wording.text(opening, values)));
        SectionNumbering numbering = SectionNumbering.ofArabic();
        for (Gap gap : gaps) {
            blocks.add(PlanHeadings.heading(numbering.next(1), matter(gap)));
            blocks.addAll(Paragraphs.ofLines(decision(gap)));
        }
        blocks.add(Paragraphs.of(PaperStyles.CLOSING, wording.text("note.closing", values)));
        blocks.addAll(signature.pair(wording.text("note.writer"), conference.signer()));
        return form.document(conference, subject, List.of(form.text(blocks)), points);
    }

    private List<String> points(List<Gap> gaps, List<String> given) {
        long open = gaps.stream().filter(Gap::isOpen).count();
        Stream<String> own = open == 0 ? Stream.of()
                : Stream.of(wording.text("note.open", Map.of("count", Long.toString(open))));
        return Stream.concat(given.stream(), own).distinct().toList();
    }

    private String matter(Gap gap) {
        String what = gap.kind() == GapKind.DEADLINE ? gap.arguments().get(0).toString() : "";
        return wording.text("note.matter." + gap.kind(), Map.of("what", what));
    }

    /** Dash lines: where the rules speak of it, the answer, the ground, who and when; dots for what is not entered. */
    private String decision(Gap gap) {
        Decision decision = gap.decision();
        Map<String, String> values = new HashMap<>();
        values.put("source", gap.source().words());
        values.put("answer", gap.isOpen() ? "" : answer(gap));
        values.put("ground", ConferenceWords.withoutEndMark(decision.ground()));
        values.put("decidedBy", decision.decidedBy());
        values.put("decidedOn", decision.decidedOn() == null ? "" : OfficialDate.shortForm(decision.decidedOn()));
        return wording.text(gap.isOpen() ? "note.undecided" : "note.decided", values);
    }

    private String answer(Gap gap) {
        if (gap.answer() instanceof GapAnswer offered) {
            return wording.text("note.answer." + offered);
        }
        return wording.find("note.own." + gap.kind(), Map.of("value", gap.decision().choice()))
                .orElse(gap.decision().choice());
    }
}
