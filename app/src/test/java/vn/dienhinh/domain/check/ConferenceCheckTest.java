package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.TODAY;
import static vn.dienhinh.domain.check.SampleConference.check;
import static vn.dienhinh.domain.check.SampleConference.codes;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.delegates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.UnitKind;

class ConferenceCheckTest {

    @Test
    void aFaultlessConferenceHasOnlyItsFigures() {
        assertThat(codes(complete())).containsExactly(FindingCodes.SHARES_HELD);
    }

    @Test
    void anEmptyConferenceNamesEverythingThatIsRequired() {
        assertThat(codes(Conference.blank("x"))).contains(FindingCodes.UNIT_NAME_MISSING,
                FindingCodes.SIGNER_NAME_MISSING, FindingCodes.PAPER_MISSING, FindingCodes.RULES_MISSING,
                FindingCodes.MEETING_TIME_MISSING, FindingCodes.VENUE_MISSING, FindingCodes.TITLE_MISSING,
                FindingCodes.PLAN_SECTIONS_MISSING, FindingCodes.RECIPIENTS_MISSING, FindingCodes.PROGRAMME_MISSING,
                FindingCodes.ASSIGNMENTS_MISSING, FindingCodes.DELEGATES_EMPTY, FindingCodes.REPORT_OUTLINE_MISSING);
    }

    @Test
    void findingsStandByStepThenGraverFirstThenByRow() {
        List<Finding> found = check(Conference.blank("x").withDelegates(Collections.nCopies(11,
                delegates(1, 0).get(0).withCategory(null))));

        assertThat(found).isSortedAccordingTo((a, b) -> {
            int byStep = a.place().step().compareTo(b.place().step());
            return byStep != 0 ? byStep : a.severity().compareTo(b.severity());
        });
        assertThat(found).filteredOn(f -> f.code().equals(FindingCodes.DELEGATE_CATEGORY_MISSING))
                .extracting(f -> f.arguments().get(0)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void aSuperiorsPaperNeedsNumberAndIssuer() {
        Conference c = complete();
        Conference blank = c.withRules(c.rules().withPapers(List.of(LegalBasis.blank())));

        assertThat(codes(blank)).contains(FindingCodes.PAPER_NUMBER_MISSING, FindingCodes.PAPER_ISSUER_MISSING,
                FindingCodes.PAPER_DATE_MISSING);
    }

    @Test
    void aKindOfUnitOfWhichTheRulesDoNotSpeakIsAnError() {
        Conference school = complete().withUnit(complete().unit().withKind(UnitKind.SCHOOL));

        assertThat(SampleConference.only(school, FindingCodes.RULES_NO_SCOPE).arguments())
                .containsExactly(UnitKind.SCHOOL);
    }

    @Test
    void aFormNotChosenOrNotAllowedIsAnErrorWithItsSource() {
        Conference none = complete().withMeeting(complete().meeting().withFormId(""));
        Conference other = complete().withMeeting(complete().meeting().withFormId("khac"));

        assertThat(SampleConference.only(none, FindingCodes.FORM_MISSING).source())
                .isEqualTo(SampleConference.SOURCE);
        assertThat(codes(other)).contains(FindingCodes.FORM_NOT_ALLOWED);
    }

    @Test
    void aFormThatThePaperLeavesOpenMustBeNamedInTheTitle() {
        Conference open = SampleConference.withScope(complete(), scope -> scope.withForms(List.of()));
        Conference named = open.withMeeting(open.meeting().withTitle("Hội nghị biểu dương người tốt, việc tốt"));

        assertThat(codes(open)).contains(FindingCodes.FORM_OPEN_MISSING);
        assertThat(SampleConference.only(named, FindingCodes.FORM_OPEN_NAMED).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void aDeputysOwnTitleIsNeededOnlyWhereADeputySigns() {
        Conference c = complete();
        Conference head = c.withSigner(c.signer().withOwnTitle(""));
        Conference deputy = head.withSigner(head.signer().withAuthority(SigningAuthority.COLLECTIVE_BY_DEPUTY));

        assertThat(codes(head)).doesNotContain(FindingCodes.SIGNER_OWN_TITLE_MISSING);
        assertThat(codes(deputy)).contains(FindingCodes.SIGNER_OWN_TITLE_MISSING);
    }

    @Test
    void aSectionWithoutTextOrListIsAnErrorUnlessSectionsFollowUnderIt() {
        assertThat(codes(withSections(section(1, "", SectionListing.NONE)))).contains(
                FindingCodes.SECTION_BODY_MISSING);
        assertThat(codes(withSections(section(1, "", SectionListing.PROGRAMME)))).doesNotContain(
                FindingCodes.SECTION_BODY_MISSING);
        assertThat(codes(withSections(section(1, "", SectionListing.NONE), section(2, "Có.", SectionListing.NONE))))
                .doesNotContain(FindingCodes.SECTION_BODY_MISSING);
    }

    @Test
    void aHeadingWithNothingBehindItsColonIsAnError() {
        Conference blank = withSections(section(1, "- Thời gian: sáng.\n- Hình thức tổ chức:\n- Thành phần:\n+ nữ",
                SectionListing.NONE));

        assertThat(SampleConference.only(blank, FindingCodes.SECTION_VALUE_MISSING).arguments())
                .containsExactly("- Hình thức tổ chức:");
        assertThat(PlanRule.emptyHeading("Gồm:\n- một", false)).isEmpty();
        assertThat(PlanRule.emptyHeading("Chương trình gồm:", true)).isEmpty();
    }

    @Test
    void reportHeadingsWithoutTextGiveOneWarningWithTheirNumber() {
        Conference c = complete();
        Conference open = c.withReport(c.report().withSections(List.of(new ReportSection("1", 1, "Phần I", "", ""),
                new ReportSection("2", 2, "A", "", ""), new ReportSection("3", 2, "B", "", "Có."))));

        assertThat(SampleConference.only(open, FindingCodes.REPORT_SECTIONS_MISSING).arguments())
                .containsExactly(1, 2);
        assertThat(SampleConference.only(open, FindingCodes.REPORT_SECTION_EMPTY).arguments()).containsExactly("A");
    }

    @Test
    void moreDirectWorkersThanPeopleIsAnError() {
        Conference c = complete();

        assertThat(codes(c.withReport(c.report().withFigures(List.of(
                new CommendationFigure("f", "Giấy khen", 2024, 1, 5, 6)))))).contains(
                FindingCodes.FIGURE_MORE_WORKERS);
    }

    @Test
    void anAssignmentNeedsABodyAndADuty() {
        Conference c = complete().withAssignments(List.of(Assignment.blank("a"),
                Assignment.blank("b").withAssignee("Công an xã")));

        assertThat(codes(c)).contains(FindingCodes.ASSIGNEE_MISSING, FindingCodes.TASKS_MISSING);
    }

    @Test
    void aTextOfFiveThousandLettersInOneLineIsWarnedOf() {
        Conference c = complete().withMeeting(complete().meeting().withTitle("Hội nghị ".repeat(560)));

        assertThat(SampleConference.only(c, FindingCodes.TEXT_TOO_LONG).place())
                .isEqualTo(Place.field(Step.FORM, "meeting.title"));
    }

    @Test
    void everyCodeIsListedOnce() {
        assertThat(FindingCodes.ALL).doesNotHaveDuplicates();
        assertThat(FindingCodes.ALL).containsAll(ConferenceCheck.check(Conference.blank("x"), TODAY).stream()
                .map(Finding::code).toList());
    }

    private static PlanSection section(int level, String body, SectionListing listing) {
        return new PlanSection("s" + level, level, "Mục", "", body, listing);
    }

    private static Conference withSections(PlanSection... sections) {
        return complete().withPlan(complete().plan().withSections(new ArrayList<>(List.of(sections))));
    }
}
