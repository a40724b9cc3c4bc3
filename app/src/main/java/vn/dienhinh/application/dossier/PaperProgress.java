package vn.dienhinh.application.dossier;

import java.time.LocalDate;
import java.util.Map;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.dossier.ConferenceDossier;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperState;

/** How far a paper has come. Signed and sent are only ever said by the clerk. */
public final class PaperProgress {

    private PaperProgress() {
    }

    /** The state of that paper. */
    public static PaperState of(Conference conference, PaperKind kind) {
        return entry(conference, kind).state(isFilledIn(conference, kind));
    }

    /** The clerk's entry for that paper; a blank one while nothing is entered. */
    public static PaperEntry entry(Conference conference, PaperKind kind) {
        return conference.dossier().paper(kind);
    }

    /** The conference with another entry for that paper. */
    public static Conference withEntry(Conference conference, PaperEntry entry) {
        return conference.withDossier(conference.dossier().withPaper(entry));
    }

    /**
     * The conference with a note that papers were exported.
     *
     * @param marks fingerprint of what each of them says
     */
    public static Conference exported(Conference conference, Map<PaperKind, String> marks, LocalDate day) {
        Conference noted = conference;
        for (Map.Entry<PaperKind, String> paper : marks.entrySet()) {
            noted = withEntry(noted, entry(noted, paper.getKey()).withExport(day, paper.getValue()));
        }
        return noted;
    }

    /** Number and date of that paper, wherever they are kept. */
    public static PaperHead head(Conference conference, PaperKind kind) {
        return switch (kind) {
            case PLAN -> conference.plan().head();
            case REPORT -> conference.reportHead();
            default -> entry(conference, kind).head();
        };
    }

    /** The conference with another number or date for that paper. */
    public static Conference withHead(Conference conference, PaperKind kind, PaperHead value) {
        return switch (kind) {
            case PLAN -> conference.withPlan(conference.plan().withHead(value));
            case REPORT -> conference.withReportHead(value);
            default -> withEntry(conference, entry(conference, kind).withHead(value));
        };
    }

    /** True for a paper that is registered with a number; lists, badges and displays are not. */
    public static boolean hasHead(PaperKind kind) {
        return switch (kind) {
            case DELEGATES, BUDGET, WORKING_NOTE, BACKDROP, BADGES, SIGN_IN, CONGRESS_LIST, ACHIEVEMENT_REPORTS,
                    ACHIEVEMENT_SUMMARIES -> false;
            default -> true;
        };
    }

    /** Whether the conference holds something that this paper is made of. */
    private static boolean isFilledIn(Conference conference, PaperKind kind) {
        ConferenceDossier dossier = conference.dossier();
        return switch (kind) {
            case PLAN -> !conference.plan().equals(Plan.blank());
            case DELEGATES, INVITATION, BADGES, SIGN_IN ->
                    conference.delegates().stream().anyMatch(delegate -> !delegate.isBlank());
            case BUDGET -> !conference.budget().lines().isEmpty();
            case WORKING_NOTE -> !conference.decisions().isEmpty();
            case BACKDROP -> !conference.plan().backdrop().isEmpty() || !conference.plan().slogansInside().isEmpty()
                    || !conference.plan().slogansOutside().isEmpty();
            case REPORT -> conference.report().sections().stream().anyMatch(section -> !section.body().isEmpty())
                    || !conference.report().figures().isEmpty();
            case COUNCIL_MINUTES -> !dossier.commendation().review().equals(CouncilReview.blank());
            case AWARD_DECISION, PROPOSAL -> !dossier.commendation().nominees().isEmpty();
            case CONGRESS_LIST -> !dossier.congress().people().isEmpty();
            case ACHIEVEMENT_REPORTS, ACHIEVEMENT_SUMMARIES -> !dossier.commendation().nominees().isEmpty()
                    || !dossier.congress().people().isEmpty();
            case MEETING_MINUTES, RESULT_REPORT, DOSSIER_LETTER -> false;
        };
    }
}
