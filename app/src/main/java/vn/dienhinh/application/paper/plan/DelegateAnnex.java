package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.paper.block.AnnexHead;
import vn.dienhinh.application.paper.block.DelegateTotals;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;

/** The list of delegates as an annex of the plan: head, table, counts and shares. */
final class DelegateAnnex {

    private final Wording wording;
    private final ConferenceWords words;
    private final AnnexHead head;
    private final DelegateTable table;
    private final DelegateTotals totals;

    DelegateAnnex(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.head = new AnnexHead(wording);
        this.table = new DelegateTable(wording);
        this.totals = new DelegateTotals(wording);
    }

    String title(Conference conference) {
        return wording.text("list.title", words.of(conference));
    }

    /** The annex under that label; blank rows are left out. */
    DocumentSection section(Conference conference, String label, boolean draft) {
        List<Delegate> listed = conference.attending().stream().filter(delegate -> !delegate.isBlank()).toList();
        List<Block> blocks = new ArrayList<>(
                head.ofPlan(conference, PaperPages.LANDSCAPE, label, title(conference), draft));
        blocks.add(table.build(listed));
        blocks.add(Paragraphs.of(PaperStyles.BODY, totals.sentence(listed)));
        return new DocumentSection(PaperPages.LANDSCAPE, label, blocks);
    }
}
