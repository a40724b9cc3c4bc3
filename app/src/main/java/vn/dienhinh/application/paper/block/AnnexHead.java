package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.PageSetup;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.text.VietnameseText;

/** The head of an annex: its label, its title in capitals, the plan that it goes with, a line (NĐ 30/2020, Phụ lục I, III.1). */
public final class AnnexHead {

    private static final double RULE = 0.35;

    private final Wording wording;
    private final PaperHeadText headText;
    private final ConferenceWords words;

    public AnnexHead(Wording wording) {
        this.wording = wording;
        this.headText = new PaperHeadText(wording);
        this.words = new ConferenceWords(wording);
    }

    /** The head of an annex of the conference's plan, the mark DỰ THẢO at its top left for a draft. */
    public List<Block> ofPlan(Conference conference, PageSetup page, String label, String title, boolean draft) {
        return of(conference, PaperKind.PLAN, page, label, title, draft);
    }

    /** The head of an annex of any paper. */
    public List<Block> of(Conference conference, PaperKind kind, PageSetup page, String label, String title, boolean draft) {
        List<Block> blocks = new ArrayList<>();
        if (draft) {
            blocks.add(Paragraphs.of(PaperStyles.DRAFT_MARK_LEFT, wording.text("paper.draft")));
        }
        blocks.add(Paragraphs.of(PaperStyles.ANNEX, label));
        new TitleLines(page.textWidthMm(), PaperStyles.TITLE_SIZE).of(VietnameseText.upper(title))
                .forEach(line -> blocks.add(Paragraphs.of(PaperStyles.ANNEX_TITLE, line)));
        String note = note(conference, kind, PaperHeads.of(conference, kind));
        blocks.add(Paragraphs.of(PaperStyles.ANNEX_NOTE, note));
        blocks.add(new RuleLine(note, PaperStyles.ANNEX_NOTE, RULE, true));
        blocks.add(Paragraph.of(PaperStyles.AFTER_HEAD, ""));
        return blocks;
    }

    private String note(Conference conference, PaperKind kind, PaperHead of) {
        return wording.text("paper.annex.of", Map.of("type", wording.text("paper." + kind + ".type"),
                "numberAndDate", headText.numberAndDate(conference, kind, of),
                "issuingBody", words.of(conference).get("issuingBody")));
    }
}
