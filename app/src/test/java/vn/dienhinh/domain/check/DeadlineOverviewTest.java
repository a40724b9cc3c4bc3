package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.before;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.time.PublicHoliday;
import vn.dienhinh.domain.time.TimeLimit;

class DeadlineOverviewTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);

    private static List<Deadline> all(Conference c) {
        return DeadlineOverview.all(c, TODAY);
    }

    private static List<String> told(Conference c) {
        return all(c).stream().map(deadline -> deadline.origin() + " " + deadline.kind() + " "
                + deadline.lastDay().map(LocalDate::toString).orElse("?")).toList();
    }

    private static Deadline of(Conference c, MilestoneKind kind) {
        return all(c).stream().filter(deadline -> deadline.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void eachThingStandsOnceInOrderOfTimeWithTheSuperiorsLimit() {
        assertThat(told(complete())).containsExactly("OWN PLAN 2025-08-14", "OWN LIST 2025-08-19",
                "MEETING MEETING 2025-08-22", "OWN MEETING 2025-08-24", "OWN DOSSIER 2025-08-29");
        assertThat(of(complete(), MilestoneKind.DOSSIER).superior()).get()
                .extracting(limit -> limit.limit().words(), SuperiorLimit::addressee, SuperiorLimit::path)
                .containsExactly("trước ngày 30/8/2025", "UBND tỉnh", "rules.dossier.deadline");
        assertThat(of(complete(), MilestoneKind.MEETING).superior()).get()
                .extracting(SuperiorLimit::path).isEqualTo("rules.scopes[0].heldBy");
    }

    @Test
    void limitsWithoutAMilestoneOfTheUnitStandAloneWithADayToTake() {
        Conference bare = complete().withMilestones(List.of());

        assertThat(told(bare)).containsExactly("USUAL PLAN ?", "USUAL LIST ?", "MEETING MEETING 2025-08-22",
                "SUPERIOR DOSSIER 2025-08-29");
        assertThat(all(bare).stream().map(deadline -> deadline.proposed().map(TimeLimit::words).orElse("")))
                .containsExactly("chậm nhất ngày 12/8/2025", "chậm nhất ngày 15/8/2025", "",
                        "chậm nhất ngày 27/8/2025");
    }

    @Test
    void anEmptyConferenceShowsTheFourUsualStepsWithoutDays() {
        assertThat(told(Conference.blank("c"))).containsExactly("USUAL PLAN ?", "USUAL LIST ?", "MEETING MEETING ?",
                "USUAL DOSSIER ?");
        assertThat(all(Conference.blank("c"))).allMatch(deadline -> deadline.proposed().isEmpty()
                && deadline.state(TODAY) == DeadlineState.UNKNOWN);
    }

    @Test
    void aFurtherDossierIsALineOfItsOwnAndJudgedByItsOwnMilestoneOnly() {
        Dossier further = new Dossier(List.of("Báo cáo thành tích.", "Trích ngang"), "Sở Nội vụ", before(18),
                SampleConference.SOURCE);
        Conference c = complete().withRules(complete().rules().withFurtherDossiers(List.of(further)));

        assertThat(told(c)).contains("SUPERIOR OTHER 2025-08-17", "OWN DOSSIER 2025-08-29");
        assertThat(of(c, MilestoneKind.OTHER).what()).isEqualTo("Nộp báo cáo thành tích và 1 văn bản khác");
        assertThat(of(c, MilestoneKind.OTHER).proposed()).get().extracting(TimeLimit::date)
                .isEqualTo(LocalDate.of(2025, 8, 15));
        assertThat(SampleConference.codes(c)).doesNotContain(FindingCodes.MILESTONE_LATE,
                FindingCodes.MILESTONE_NOT_BEFORE);

        Conference late = withMilestone(c, new Milestone("x", MilestoneKind.OTHER, further.duty(), before(20), ""));
        assertThat(told(late)).contains("OWN OTHER 2025-08-19").doesNotContain("SUPERIOR OTHER 2025-08-17");
        assertThat(SampleConference.codes(late)).contains(FindingCodes.MILESTONE_NOT_BEFORE);
    }

    @Test
    void twoLimitsOfOneStepAreBothShownAndEachBindsItsOwnMilestone() {
        RuleDeadline villages = new RuleDeadline("Danh sách của các thôn", before(10), "", SampleConference.SOURCE);
        RuleDeadline whole = new RuleDeadline("Danh sách chung", before(20), "", SampleConference.SOURCE);
        Conference c = complete().withRules(complete().rules().withDeadlines(List.of(villages, whole)));
        Conference named = c.withMilestones(List.of(milestone(MilestoneKind.PLAN, 8),
                new Milestone("a", MilestoneKind.LIST, "danh sách của các thôn", before(9), ""),
                new Milestone("b", MilestoneKind.LIST, "danh sách chung", before(20), "")));

        assertThat(told(c)).contains("SUPERIOR LIST 2025-08-19");
        assertThat(told(named).stream().filter(line -> line.contains("LIST"))).containsExactly("OWN LIST 2025-08-08",
                "OWN LIST 2025-08-19");
        assertThat(SampleConference.codes(named)).doesNotContain(FindingCodes.MILESTONE_NOT_BEFORE);
    }

    @Test
    void aDayOffLeavesTheLastWorkingDayBefore() {
        Conference c = complete().withMilestones(List.of(new Milestone("m", MilestoneKind.DOSSIER, "", new TimeLimit(
                null, null, LocalDate.of(2026, 2, 18), ""), "")));
        Deadline tet = of(c, MilestoneKind.DOSSIER);

        assertThat(tet.holiday()).contains(PublicHoliday.TET);
        assertThat(tet.lastWorkingDay()).contains(LocalDate.of(2026, 2, 13));
    }

    @Test
    void daysAreCountedToTheLastWorkingDayAndTheStateFollows() {
        Deadline plan = of(complete(), MilestoneKind.PLAN);
        Conference sunday = complete().withMilestones(List.of(milestone(MilestoneKind.PLAN, 18)));

        assertThat(plan.state(LocalDate.of(2025, 7, 1))).isEqualTo(DeadlineState.AHEAD);
        assertThat(plan.state(TODAY)).isEqualTo(DeadlineState.NEAR);
        assertThat(plan.daysFrom(TODAY)).isEqualTo(2);
        assertThat(plan.state(LocalDate.of(2025, 8, 14))).isEqualTo(DeadlineState.DUE);
        assertThat(plan.state(LocalDate.of(2025, 8, 15))).isEqualTo(DeadlineState.PAST);
        assertThat(of(sunday, MilestoneKind.PLAN).state(LocalDate.of(2025, 8, 16))).isEqualTo(DeadlineState.DUE);
    }

    @Test
    void aSignedPlanIsDoneAndNoLongerOverdue() {
        Conference signed = complete().withDossier(complete().dossier().withPaper(
                PaperEntry.blank("PLAN").withSignedOn(TODAY)));
        LocalDate later = LocalDate.of(2025, 8, 18);

        assertThat(DeadlineOverview.overdue(complete(), later, 14)).get().extracting(Deadline::kind)
                .isEqualTo(MilestoneKind.PLAN);
        assertThat(DeadlineOverview.overdue(signed, later, 14)).isEmpty();
        assertThat(of(signed, MilestoneKind.PLAN).state(later)).isEqualTo(DeadlineState.DONE);
        assertThat(DeadlineOverview.overdue(complete(), LocalDate.of(2026, 8, 18), 14)).isEmpty();
    }

    @Test
    void withoutAMeetingDayDaysAreWorkedBackFromTheLastOnWhichItMayBeHeld() {
        Conference open = complete().withMilestones(List.of())
                .withMeeting(complete().meeting().withDate(null).withHeldBy(TimeLimit.unknown()));

        assertThat(ProposedDeadlines.base(open)).contains(LocalDate.of(2025, 8, 24));
        assertThat(ProposedDeadlines.of(open, LocalDate.of(2025, 7, 1)).stream().map(p -> p.limit().date()))
                .containsExactly(LocalDate.of(2025, 8, 4), LocalDate.of(2025, 8, 15), LocalDate.of(2025, 8, 29));
    }

    @Test
    void aProposalKeepsTheOrderOfStepsAlreadyEntered() {
        Conference early = complete().withMilestones(List.of(milestone(MilestoneKind.LIST, 8)));

        assertThat(ProposedDeadlines.of(early, LocalDate.of(2025, 7, 1)).get(0).limit().date())
                .isBeforeOrEqualTo(LocalDate.of(2025, 8, 7));
    }

    private static Conference withMilestone(Conference c, Milestone milestone) {
        List<Milestone> milestones = new ArrayList<>(c.milestones());
        milestones.add(milestone);
        return c.withMilestones(milestones);
    }
}
