package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.SOURCE;
import static vn.dienhinh.domain.check.SampleConference.before;
import static vn.dienhinh.domain.check.SampleConference.codes;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.milestone;
import static vn.dienhinh.domain.check.SampleConference.only;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

class TimeRulesTest {

    @Test
    void aListDueAfterTheMeetingsMilestoneIsOutOfOrder() {
        Conference c = complete().withMilestones(List.of(milestone(MilestoneKind.LIST, 22),
                milestone(MilestoneKind.MEETING, 20)));

        assertThat(only(c, FindingCodes.MILESTONE_ORDER).arguments()).containsExactly(MilestoneKind.MEETING,
                LocalDate.of(2025, 8, 19), MilestoneKind.LIST, LocalDate.of(2025, 8, 21));
    }

    @Test
    void theDayItselfIsTooLateForBeforeThatDay() {
        Conference onTheDay = complete().withMilestones(List.of(on(MilestoneKind.DOSSIER, 30)));

        assertThat(only(onTheDay, FindingCodes.MILESTONE_NOT_BEFORE).source()).isEqualTo(SOURCE);
        assertThat(codes(complete().withMilestones(List.of(on(MilestoneKind.DOSSIER, 29)))))
                .doesNotContain(FindingCodes.MILESTONE_NOT_BEFORE);
    }

    @Test
    void theSuperiorsFurtherDeadlinesBindTheStepThatTheirWordsName() {
        Conference c = complete();
        Conference bound = c.withRules(c.rules().withDeadlines(List.of(new RuleDeadline(
                "hoàn thiện Kế hoạch tổ chức Hội nghị, báo cáo", before(13), "", SOURCE))));

        assertThat(only(bound, FindingCodes.MILESTONE_NOT_BEFORE).arguments()).startsWith("việc PLAN");
    }

    @Test
    void aMeetingOnOrAfterTheLimitIsAnError() {
        Conference late = complete().withMeeting(complete().meeting().withDate(LocalDate.of(2025, 8, 25)));

        assertThat(codes(late)).contains(FindingCodes.MEETING_NOT_BEFORE, FindingCodes.MEETING_AFTER_OWN_LIMIT,
                FindingCodes.MILESTONE_BEFORE_MEETING);
    }

    @Test
    void anOwnLimitLaterThanTheSuperiorsIsAnError() {
        Conference late = complete().withMeeting(complete().meeting().withHeldBy(
                TimeLimit.endOfMonth(LocalDate.of(2025, 8, 1))));

        assertThat(only(late, FindingCodes.HELD_BY_LATE).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void aListDueAfterTheMeetingsDayIsAnError() {
        Conference c = complete().withMilestones(List.of(on(MilestoneKind.LIST, 23)));

        assertThat(codes(c)).contains(FindingCodes.MILESTONE_AFTER_MEETING);
    }

    @Test
    void aLastDayAtTheWeekEndIsWarnedOfWithTheWorkingDayBefore() {
        Conference c = complete().withMilestones(List.of(milestone(MilestoneKind.LIST, 18)));

        assertThat(only(c, FindingCodes.MILESTONE_WEEKEND).arguments()).containsExactly(LocalDate.of(2025, 8, 17),
                DayOfWeek.SUNDAY, LocalDate.of(2025, 8, 15));
    }

    @Test
    void theDossiersDayAtTheWeekEndIsWarnedOfWhereNoMilestoneIsSet() {
        Conference c = complete().withMilestones(List.of());
        Conference sunday = c.withRules(c.rules().withDossier(c.rules().dossier().withDeadline(before(25))));

        assertThat(codes(sunday)).contains(FindingCodes.DOSSIER_WEEKEND);
    }

    @Test
    void aPlanDatedBeforeThePaperThatItStandsOnIsAnError() {
        Conference early = complete().withPlan(complete().plan().withHead(
                new PaperHead("12", LocalDate.of(2025, 8, 7))));

        assertThat(only(early, FindingCodes.PLAN_BEFORE_PAPER).arguments()).startsWith(LocalDate.of(2025, 8, 7),
                LocalDate.of(2025, 8, 8));
    }

    @Test
    void aMeetingInThePastIsRemarkedOnOnlyWhileThePlanHasNoNumber() {
        LocalDate later = LocalDate.of(2025, 9, 1);
        Conference draft = complete().withPlan(complete().plan().withHead(PaperHead.blank()));

        assertThat(ConferenceCheck.check(draft, later)).anyMatch(f -> f.code().equals(FindingCodes.MEETING_PAST));
        assertThat(ConferenceCheck.check(complete(), later)).noneMatch(
                f -> f.code().equals(FindingCodes.MEETING_PAST));
    }

    @Test
    void nextDeadlineIsTheFirstFromTodayOn() {
        assertThat(DeadlineOverview.next(complete(), LocalDate.of(2025, 8, 14))).get()
                .extracting(Deadline::kind, deadline -> deadline.lastDay().orElseThrow())
                .containsExactly(MilestoneKind.PLAN, LocalDate.of(2025, 8, 14));
        assertThat(DeadlineOverview.next(complete(), LocalDate.of(2025, 8, 20))).get()
                .extracting(Deadline::kind, d -> d.daysFrom(LocalDate.of(2025, 8, 20)))
                .containsExactly(MilestoneKind.MEETING, 2L);
        assertThat(DeadlineOverview.next(complete(), LocalDate.of(2026, 1, 1))).isEmpty();
    }

    private static Milestone on(MilestoneKind kind, int day) {
        return milestone(kind, day).withLimit(new TimeLimit(TimeRelation.ON, TimePrecision.DAY,
                LocalDate.of(2025, 8, day), ""));
    }
}
