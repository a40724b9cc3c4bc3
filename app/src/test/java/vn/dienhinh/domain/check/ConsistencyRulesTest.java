package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.codes;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.only;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.time.PublicHoliday;
import vn.dienhinh.domain.time.TimeLimit;

/** One thing said in two ways within one conference. */
class ConsistencyRulesTest {

    @Test
    void aDecreeThatNoLongerHoldsIsNamedWithWhatHoldsNow() {
        RuleProfile r = complete().rules();
        LegalBasis decree = new LegalBasis("Nghị định", "98/2023/NĐ-CP", LocalDate.of(2023, 12, 31), "Chính phủ", "");
        Conference old = complete().withPlan(complete().plan().withOpeningStyle(OpeningStyle.LEGAL_BASES))
                .withRules(new RuleProfile(r.id(), r.name(), r.papers(), r.scopes(), r.programme(), r.dossier(),
                        r.deadlines(), r.titleFormula(), r.reportOutline(), List.of(decree), r.dutyNotes()));

        assertThat(only(old, "text.basis.expired").arguments()).contains(LocalDate.of(2025, 6, 30),
                "Nghị định số 152/2025/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Hội nghị biểu dương điển hình tiên tiến xã Suối Mơ lần thứ I (2025-2030)|text.meeting.form",
            "Hội nghị tuyên dương điển hình tiên tiến xã Suối Mơ lần thứ II (2025-2030)|text.meeting.ordinal",
            "Hội nghị tuyên dương điển hình tiên tiến xã Suối Mơ lần thứ I (2020-2025)|text.meeting.period",
            "UBND xã Bình Minh ban hành kế hoạch.|text.otherUnit", "Gửi về Phòng Nội vụ huyện.|text.abolished",
            "Thực hiện Kế hoạch số 9/KH-UBND ngày 20/8/2025 của tỉnh.|text.basis.later"})
    void aTextThatContradictsTheConferenceIsFound(String body, String code) {
        Conference c = complete();
        Conference written = c.withPlan(c.plan().withSections(List.of(c.plan().sections().get(0).withBody(body))));

        assertThat(codes(written)).containsOnlyOnce(code);
    }

    @Test
    void aBodyWithADutyThatDoesNotGetThePlanIsNamed() {
        Conference c = complete().withRecipients(List.of(new Recipient("r1", "UBND tỉnh"), new Recipient("r2", "Công an xã")))
                .withAssignments(List.of(new Assignment("a1", "Công an xã", false, List.of("Giữ trật tự.")),
                        new Assignment("a2", "Trạm Y tế xã", false, List.of("Trực cấp cứu."))));

        assertThat(only(c, FindingCodes.ASSIGNEE_NO_RECIPIENT).arguments()).containsExactly("Trạm Y tế xã");
    }

    @Test
    void aReportSentElsewhereThanTheDossierIsNamed() {
        Conference c = complete().withReport(complete().report().withAddressees(List.of("Sở Văn hóa tỉnh Cao Bằng")));

        assertThat(codes(c)).contains(FindingCodes.REPORT_ADDRESSEE_OTHER);
    }

    @Test
    void aReportDatedBeforeThePlanIsAnError() {
        assertThat(codes(complete().withReportHead(new PaperHead("3", LocalDate.of(2025, 8, 1)))))
                .contains(FindingCodes.REPORT_BEFORE_PLAN);
    }

    @Test
    void anItemThatTheSuperiorKeepsForCongressesIsNamed() {
        Conference c = complete().withRules(complete().rules().withProgramme(List.of(new ProgrammeRule("Chào cờ", false,
                "chỉ áp dụng đối với đơn vị tổ chức Đại hội", SampleConference.SOURCE))))
                .withProgramme(List.of(SampleConference.item("p1", "Chào cờ", 5)));

        assertThat(codes(c)).contains(FindingCodes.PROGRAMME_ITEM_CONDITION);
    }

    @Test
    void aMilestoneOnTheNationalDayIsWarnedOfWithTheLastWorkingDay() {
        Conference c = complete().withMilestones(List.of(complete().milestones().get(3)
                .withLimit(TimeLimit.before(LocalDate.of(2025, 9, 3)))));

        assertThat(only(c, FindingCodes.MILESTONE_HOLIDAY).arguments()).containsExactly(LocalDate.of(2025, 9, 2),
                PublicHoliday.NATIONAL, LocalDate.of(2025, 8, 29));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"plan.sections[1].body", "programme[0].text", "assignments[0].tasks[0]",
            "milestones[2].what", "recipients[0].name", "meeting.venue", "report.sections[0].body"})
    void aMendIsPutInItsPlace(String path) {
        Conference mended = TextMend.apply(complete(), path, "Lời đã sửa").orElseThrow();

        assertThat(mended.toString()).contains("Lời đã sửa");
        assertThat(complete().toString()).doesNotContain("Lời đã sửa");
    }

    @Test
    void allSlipsOfOneKindInAFieldAreMendedTogether() {
        Conference c = complete();
        Conference written = c.withPlan(c.plan().withSections(List.of(c.plan().sections().get(0)
                .withBody("Danh sách trích ngành và trích ngành."))));
        Finding finding = only(written, "text.slip");

        assertThat(finding.fixes()).containsExactly(new Fix.ReplaceText("Danh sách trích ngang và trích ngang."));
    }

    @Test
    void daysAreProposedBackFromTheMeetingAndNeverAfterTheLimit() {
        assertThat(ProposedDeadlines.of(complete().withMilestones(List.of()), SampleConference.TODAY).stream()
                .map(proposal -> proposal.kind() + " " + proposal.limit().date()))
                .containsExactly("PLAN 2025-08-01", "LIST 2025-08-15", "DOSSIER 2025-08-27");
    }
}
