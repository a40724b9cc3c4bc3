package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;

/** Plenary or delegates: what the rules decide, what they need to know, and where they are silent. */
final class AttendanceRule implements Rule {

    private static final Place ATTENDANCE = Place.field(Step.FORM, "meeting.attendance");
    private static final Place PLANNED = Place.field(Step.FORM, "meeting.plannedDelegates");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        conference.scope().ifPresent(scope -> {
            checkGap(conference, scope, found);
            checkRuled(conference, found);
            checkCap(conference, found);
        });
        return found;
    }

    private static void checkGap(Conference conference, RuleScope scope, List<Finding> found) {
        Integer workforce = conference.unit().workforce();
        if (scope.asksForWorkforce() && conference.sizeRule().isEmpty() && workforce == null) {
            found.add(Finding.of(FindingCodes.WORKFORCE_MISSING, Severity.ERROR,
                    Place.field(Step.UNIT, "unit.workforce")).from(sizeSource(conference, scope)));
            return;
        }
        if (!scope.isSilentAbout(conference.unit())) {
            return;
        }
        Finding gap = conference.attendance().flatMap(chosen -> conference.decision(Decision.ATTENDANCE)
                        .map(decision -> decided(decision, chosen, workforce)))
                .orElse(Finding.of(FindingCodes.ATTENDANCE_UNDECIDED, Severity.ERROR, ATTENDANCE, workforce));
        found.add(gap.from(sizeSource(conference, scope)));
    }

    private static Finding decided(Decision decision, Attendance chosen, int workforce) {
        return Finding.of(FindingCodes.ATTENDANCE_DECIDED, Severity.INFO, ATTENDANCE, workforce,
                chosen, decision.decidedBy(), decision.decidedOn() == null ? "" : decision.decidedOn(),
                decision.ground());
    }

    private static void checkRuled(Conference conference, List<Finding> found) {
        Attendance chosen = conference.meeting().attendance();
        conference.sizeRule().filter(ruled -> chosen != null && chosen != ruled.attendance()).ifPresent(ruled ->
                found.add(Finding.of(FindingCodes.ATTENDANCE_CONTRADICTS, Severity.ERROR, ATTENDANCE, chosen,
                        ruled.attendance()).from(ruled.source())));
    }

    private static void checkCap(Conference conference, List<Finding> found) {
        if (conference.attendance().filter(Attendance.PLENARY::equals).isPresent()) {
            return;
        }
        Integer planned = conference.meeting().plannedDelegates();
        Optional<Integer> cap = conference.cap();
        cap.filter(limit -> planned != null && planned > limit).ifPresent(limit ->
                found.add(Finding.of(FindingCodes.PLANNED_OVER_CAP, Severity.ERROR, PLANNED, planned, limit)
                        .from(conference.capSource())));
    }

    private static Source sizeSource(Conference conference, RuleScope scope) {
        return Sources.orLeadingPaper(scope.sizes().stream().map(SizeRule::source)
                .filter(source -> !source.isNone()).findFirst().orElse(Source.none()), conference);
    }
}
