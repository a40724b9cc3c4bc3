package vn.dienhinh.application.paper.block;

import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;

/** Where a paper's number and date stand: the plan's and the summary report's with these, all others in the dossier. */
public final class PaperHeads {

    private PaperHeads() {
    }

    /** Number and date of that paper; blank ones while the registry has given none. */
    public static PaperHead of(Conference conference, PaperKind kind) {
        return switch (kind) {
            case PLAN, DELEGATES -> conference.plan().head();
            case REPORT -> conference.reportHead();
            default -> conference.dossier().paper(kind).head();
        };
    }
}
