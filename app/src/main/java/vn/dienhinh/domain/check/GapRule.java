package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.gap.Gap;
import vn.dienhinh.domain.gap.GapKind;
import vn.dienhinh.domain.gap.RuleGaps;
import vn.dienhinh.domain.rule.Decision;

/**
 * Questions that the superior's rules leave open: asked for while open, shown with the answer once decided. A gap that
 * another rule judges with the figures of its own (attendance by workforce, the meeting's name) is left to it.
 */
final class GapRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (Gap gap : RuleGaps.of(conference)) {
            boolean byWorkforce = gap.kind() == GapKind.ATTENDANCE
                    && conference.scope().filter(scope -> scope.asksForWorkforce()).isPresent();
            boolean named = gap.kind() == GapKind.FORM && conference.meeting().title() != null;
            if (!byWorkforce && !(named && gap.isOpen())) {
                found.add(finding(gap).from(gap.source()));
            }
        }
        return found;
    }

    private static Finding finding(Gap gap) {
        if (gap.isOpen()) {
            Severity severity = gap.kind() == GapKind.FORM ? Severity.ERROR : Severity.WARNING;
            return Finding.of(openCode(gap.kind()), severity, gap.place(), gap.arguments().toArray());
        }
        Decision decision = gap.decision();
        return Finding.of(FindingCodes.GAP_DECIDED, Severity.INFO, gap.place(), gap.kind(), gap.answer(),
                decision.decidedBy(), decision.decidedOn() == null ? "" : decision.decidedOn(), decision.ground());
    }

    private static String openCode(GapKind kind) {
        return switch (kind) {
            case FORM -> FindingCodes.FORM_OPEN_MISSING;
            case ATTENDANCE -> FindingCodes.GAP_ATTENDANCE_NOT_STATED;
            case CAP -> FindingCodes.CAP_NOT_STATED;
            case SHARES -> FindingCodes.GAP_SHARES_OPEN;
            case SERVICE -> FindingCodes.GAP_SERVICE_OPEN;
            case HELD_BY -> FindingCodes.GAP_HELD_BY_OPEN;
            case DOSSIER -> FindingCodes.GAP_DOSSIER_OPEN;
            case DEADLINE -> FindingCodes.GAP_DEADLINE_OPEN;
        };
    }
}
