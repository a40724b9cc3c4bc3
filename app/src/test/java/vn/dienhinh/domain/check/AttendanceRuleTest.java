package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.SOURCE;
import static vn.dienhinh.domain.check.SampleConference.codes;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.only;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.gap.RuleGaps;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.SizeRule;

class AttendanceRuleTest {

    @Test
    void below300AndAbove300AreRuled() {
        assertThat(codes(of(299))).doesNotContain(FindingCodes.ATTENDANCE_UNDECIDED, FindingCodes.SHARES_HELD);
        assertThat(of(299).attendance()).contains(Attendance.PLENARY);
        assertThat(codes(of(301))).doesNotContain(FindingCodes.ATTENDANCE_UNDECIDED);
        assertThat(of(301).cap()).contains(200);
    }

    @Test
    void exactly300IsAskedAboutWithItsPaper() {
        Finding gap = only(of(300), FindingCodes.ATTENDANCE_UNDECIDED);

        assertThat(gap.severity()).isEqualTo(Severity.ERROR);
        assertThat(gap.arguments()).containsExactly(300);
        assertThat(gap.source()).isEqualTo(SOURCE);
    }

    @Test
    void theClerksDecisionClosesTheGapAndIsKept() {
        Conference decided = of(300).withDecisions(List.of(new Decision(Decision.ATTENDANCE, "DELEGATES",
                "xin ý kiến cấp trên", "Nông Văn An", LocalDate.of(2025, 8, 5))));

        assertThat(only(decided, FindingCodes.ATTENDANCE_DECIDED).arguments()).containsExactly(300,
                Attendance.DELEGATES, "Nông Văn An", LocalDate.of(2025, 8, 5), "xin ý kiến cấp trên");
        assertThat(decided.cap()).contains(200);
    }

    @Test
    void aDecisionInWordsThatNobodyKnowsDecidesNothing() {
        Conference decided = of(300).withDecisions(List.of(new Decision(Decision.ATTENDANCE, "cả hai", "", "", null)));

        assertThat(codes(decided)).contains(FindingCodes.ATTENDANCE_UNDECIDED);
    }

    @Test
    void aWorkforceThatIsNeededMustBeStated() {
        assertThat(only(of(null), FindingCodes.WORKFORCE_MISSING).severity()).isEqualTo(Severity.ERROR);
        assertThat(codes(complete())).doesNotContain(FindingCodes.WORKFORCE_MISSING);
    }

    @Test
    void anotherAttendanceThanTheRuledOneIsAnError() {
        Conference other = of(299).withMeeting(of(299).meeting().withAttendance(Attendance.DELEGATES));

        assertThat(codes(other)).contains(FindingCodes.ATTENDANCE_CONTRADICTS);
    }

    @Test
    void planningForMoreThanTheCapIsAnError() {
        Conference more = complete().withMeeting(complete().meeting().withPlannedDelegates(151));

        assertThat(only(more, FindingCodes.PLANNED_OVER_CAP).arguments()).containsExactly(151, 150);
    }

    @Test
    void aFrameWithoutCapIsAskedAboutUntilDecided() {
        Conference free = SampleConference.withScope(complete(), scope -> scope.withSizes(
                List.of(new SizeRule(null, null, Attendance.DELEGATES, null, null, SOURCE))));

        assertThat(only(free, FindingCodes.CAP_NOT_STATED).severity()).isEqualTo(Severity.WARNING);
        assertThat(codes(RuleGaps.answered(free, Decision.CAP, decision -> decision.withChoice(Decision.NONE))))
                .contains(FindingCodes.GAP_DECIDED).doesNotContain(FindingCodes.CAP_NOT_STATED);
    }

    private static Conference of(Integer workforce) {
        Conference base = complete().withUnit(complete().unit().withWorkforce(workforce));
        return SampleConference.withScope(base, scope -> scope.withSizes(List.of(
                new SizeRule(null, 300, Attendance.PLENARY, null, null, SOURCE),
                new SizeRule(301, null, Attendance.DELEGATES, null, 200, SOURCE))));
    }
}
