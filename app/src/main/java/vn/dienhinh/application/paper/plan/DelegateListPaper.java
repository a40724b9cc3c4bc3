package vn.dienhinh.application.paper.plan;

import java.util.List;
import vn.dienhinh.application.document.DocumentProperties;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.PlanAnnex;
import vn.dienhinh.application.drafting.PlanAnnexes;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.block.OpenPointsPage;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/**
 * The list of delegates as an annex of the plan, in a file of its own and under the label that it has in the plan: a
 * list is not a type of administrative paper, so it has neither state title nor signature (NĐ 30/2020/NĐ-CP, Phụ lục
 * III, mẫu 2.1).
 */
public final class DelegateListPaper implements PaperBuilder {

    private final PlanAnnexes annexes;
    private final DelegateAnnex list;
    private final OpenPointsPage openPointsPage;

    /** @param wording the official sentences */
    public DelegateListPaper(Wording wording) {
        this.annexes = new PlanAnnexes(wording);
        this.list = new DelegateAnnex(wording);
        this.openPointsPage = new OpenPointsPage(wording);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DELEGATES;
    }

    @Override
    public PaperDocument build(Conference conference, List<String> openPoints) {
        List<String> open = openPointsPage.allOf(openPoints, kind(), conference.plan().head());
        String label = annexes.label(conference, PlanAnnex.DELEGATES);
        DocumentSection section = list.section(conference, label, !open.isEmpty());
        return new PaperDocument(
                new DocumentProperties(Paragraphs.clean(list.title(conference)), Paragraphs.clean(conference.title()),
                        Paragraphs.clean(conference.unit().issuingBody())),
                openPointsPage.append(List.of(section), open));
    }
}
