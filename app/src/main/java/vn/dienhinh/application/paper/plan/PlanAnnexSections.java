package vn.dienhinh.application.paper.plan;

import java.util.List;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.drafting.PlanAnnex;
import vn.dienhinh.application.drafting.PlanAnnexes;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;

/** The plan's annexes, each with its own pages (NĐ 30/2020/NĐ-CP, Phụ lục I, III.1). */
final class PlanAnnexSections {

    private final PlanAnnexes annexes;
    private final ProgrammeAnnex programme;
    private final DelegateAnnex delegates;
    private final OutlineAnnex outline;

    PlanAnnexSections(Wording wording) {
        this.annexes = new PlanAnnexes(wording);
        this.programme = new ProgrammeAnnex(wording);
        this.delegates = new DelegateAnnex(wording);
        this.outline = new OutlineAnnex(wording);
    }

    List<DocumentSection> build(Conference conference, boolean draft) {
        return annexes.of(conference).stream().map(annex -> section(conference, annex, draft)).toList();
    }

    private DocumentSection section(Conference conference, PlanAnnex annex, boolean draft) {
        String label = annexes.label(conference, annex);
        return switch (annex) {
            case PROGRAMME -> programme.section(conference, label, draft);
            case DELEGATES -> delegates.section(conference, label, draft);
            case OUTLINE -> outline.section(conference, label, draft);
        };
    }
}
