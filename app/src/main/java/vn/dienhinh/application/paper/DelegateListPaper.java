package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;

/**
 * The list of delegates as an annex of the plan, in a file of its own: a list is not a type of administrative paper, so
 * it has neither state title nor signature (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 2.1).
 */
public final class DelegateListPaper implements PaperBuilder {

    private final Wording wording;
    private final ConferenceWords words;
    private final AnnexHead head;
    private final DelegateTable table;
    private final DelegateTotals totals;
    private final OpenPointsPage openPointsPage;

    /** @param wording the official sentences */
    public DelegateListPaper(Wording wording) {
        this.wording = wording;
        this.words = new ConferenceWords(wording);
        this.head = new AnnexHead(wording);
        this.table = new DelegateTable(wording);
        this.totals = new DelegateTotals(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DELEGATES;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<String> open = openPointsPage.allOf(openPoints, kind(), conference.plan().head());
        List<Delegate> listed = conference.delegates().stream().filter(delegate -> !delegate.isBlank()).toList();
        String title = wording.text("list.title", words.of(conference));

        List<Block> blocks = new ArrayList<>(head.ofPlan(conference, PaperPages.LANDSCAPE, title, !open.isEmpty()));
        blocks.add(table.build(listed));
        blocks.add(Paragraphs.of(PaperStyles.BODY, totals.sentence(listed)));

        DocumentSection list = new DocumentSection(PaperPages.LANDSCAPE, wording.text("paper.annex"), blocks);
        return new PaperDocument(
                new DocumentProperties(Paragraphs.clean(title), Paragraphs.clean(conference.title()),
                        Paragraphs.clean(conference.unit().issuingBody())),
                openPointsPage.append(List.of(list), open));
    }
}
