package vn.dienhinh.application.paper;

import java.util.Map;
import java.util.Set;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;

/**
 * Which papers an error makes a draft. Most data stand in every paper; a slip in the votes must not mark the plan that
 * has long been signed.
 */
public final class PaperConcern {

    private static final Map<String, Set<PaperKind>> ONLY = Map.of(
            "dossier.commendation", Set.of(PaperKind.COUNCIL_MINUTES, PaperKind.AWARD_DECISION, PaperKind.PROPOSAL,
                    PaperKind.RESULT_REPORT, PaperKind.ACHIEVEMENT_REPORTS, PaperKind.ACHIEVEMENT_SUMMARIES,
                    PaperKind.DOSSIER_LETTER),
            "dossier.congress", Set.of(PaperKind.CONGRESS_LIST, PaperKind.RESULT_REPORT,
                    PaperKind.ACHIEVEMENT_REPORTS, PaperKind.ACHIEVEMENT_SUMMARIES, PaperKind.DOSSIER_LETTER));

    private PaperConcern() {
    }

    /** True when what is wrong at that place of the conference is wrong in that paper too. */
    public static boolean concerns(PaperKind kind, Place place) {
        return ONLY.entrySet().stream().filter(part -> place.path().startsWith(part.getKey()))
                .allMatch(part -> part.getValue().contains(kind));
    }
}
