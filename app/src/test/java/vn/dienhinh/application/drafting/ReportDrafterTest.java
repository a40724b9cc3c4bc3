package vn.dienhinh.application.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.ReportOutlineKind;

class ReportDrafterTest {

    private final ReportDrafter drafter = new ReportDrafter(Wording.load());
    private final Conference full = PaperTestData.full();

    @Test
    void outlineHasTheNumberOfPartsThatTheRulesAskFor() {
        assertThat(parts(full)).hasSize(2);
        assertThat(parts(full.withRules(full.rules().withReportOutline(ReportOutlineKind.THREE_PARTS)))).hasSize(3);
    }

    private List<ReportSection> parts(Conference conference) {
        return drafter.defaultSections(conference).stream().filter(section -> section.level() == 1).toList();
    }

    @Test
    void everyHeadingToWriteUnderSaysWhatBelongsThere() {
        List<ReportSection> sections = drafter.defaultSections(full);
        for (int i = 0; i < sections.size(); i++) {
            boolean leaf = i + 1 == sections.size() || sections.get(i + 1).level() <= sections.get(i).level();
            if (leaf) {
                assertThat(sections.get(i).guidance()).as(sections.get(i).id()).isNotBlank();
            }
        }
        assertThat(sections).extracting(ReportSection::id).doesNotHaveDuplicates()
                .contains(ReportDrafter.COMMENDATION_SECTION);
    }

    @Test
    void aHeadingDraftedBeforeThePeriodsWereKnownTakesThemUp() {
        ReportSection early = drafter.defaultSections(full.withMeeting(Meeting.blank())).get(0);

        assertThat(early.title()).endsWith("…");
        assertThat(drafter.heading(full, early)).endsWith("GIAI ĐOẠN 2020-2025");
    }

    @Test
    void aHeadingOfTheClerksOwnStands() {
        ReportSection own = drafter.defaultSections(full).get(0).withTitle("TỔNG KẾT");

        assertThat(drafter.heading(full, own)).isEqualTo("TỔNG KẾT");
    }

    @Test
    void subjectNamesBothPeriods() {
        assertThat(drafter.draftedSubject(full)).isEqualTo("Tổng kết phong trào thi đua và công tác khen thưởng giai "
                + "đoạn 2020-2025, phương hướng, nhiệm vụ công tác thi đua, khen thưởng giai đoạn 2025-2030");
    }

    @Test
    void addresseesAreTheClerksElseTheDossiersElseTheSuperior() {
        assertThat(drafter.addressees(full.withReport(full.report().withAddressees(List.of("Sở Nội vụ")))))
                .containsExactly("Sở Nội vụ");
        assertThat(drafter.addressees(full)).containsExactly("Hội đồng Thi đua - Khen thưởng thành phố");
        Conference without = full.withRules(full.rules().withDossier(Dossier.none()));
        assertThat(drafter.addressees(without)).containsExactly("Ủy ban nhân dân thành phố Hải Phòng");
        assertThat(drafter.addressees(PaperTestData.blank())).containsExactly("…");
    }

    @Test
    void closesWithTheEndMark() {
        assertThat(drafter.draftedClosing(full)).endsWith("./.");
    }
}
