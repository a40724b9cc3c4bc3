package vn.dienhinh.application.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.rule.Dossier;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;

class PlanDrafterTest {

    private final PlanDrafter drafter = new PlanDrafter(Wording.load());
    private final Conference full = PaperTestData.full();

    @Test
    void outlineHasStableIdsAndEverythingDrafted() {
        List<PlanSection> sections = drafter.defaultSections(full);
        assertThat(sections).extracting(PlanSection::id).doesNotHaveDuplicates()
                .startsWith("goals", "purpose", "requirements", "frame", "form")
                .endsWith("dossier", "budget", "organisation", "progress");
        assertThat(sections).allMatch(PlanSection::isDrafted).allMatch(section -> section.title() == null);
    }

    @Test
    void outlineHasADossierOnlyWhereTheRulesAskForOne() {
        Conference without = full.withRules(full.rules().withDossier(Dossier.none()));
        assertThat(drafter.defaultSections(without)).extracting(PlanSection::id).doesNotContain("dossier");
    }

    @Test
    void everyDraftedSectionHasAHeading() {
        assertThat(drafter.defaultSections(full)).allSatisfy(section ->
                assertThat(drafter.draftedTitle(full, section.draftKey())).isNotBlank().isNotEqualTo("…"));
    }

    @Test
    void opensByImplementingTheSuperiorsPapersInFull() {
        assertThat(drafter.draftedOpening(full)).isEqualTo("Thực hiện Quyết định số 3194/QĐ-UBND ngày 08/8/2025 của "
                + "UBND thành phố Hải Phòng về tổ chức Hội nghị điển hình tiên tiến, Ủy ban nhân dân xã Đại Sơn ban "
                + "hành Kế hoạch tổ chức Hội nghị tuyên dương điển hình tiên tiến xã Đại Sơn lần thứ I (2025-2030) "
                + "như sau:");
    }

    @Test
    void joinsSeveralSuperiorPapersWithSemicolons() {
        LegalBasis letter = new LegalBasis("Công văn", "2064/SNV-BTĐKT", LocalDate.of(2025, 7, 19), "Sở Nội vụ", "");
        Conference two = full.withRules(full.rules().withPapers(List.of(full.rules().papers().get(0), letter)));
        assertThat(drafter.draftedOpening(two))
                .contains("điển hình tiên tiến; Công văn số 2064/SNV-BTĐKT ngày 19/7/2025 của Sở Nội vụ, Ủy ban");
    }

    @Test
    void opensWithLegalBasesEachInItsOwnLine() {
        Conference bases = full.withPlan(full.plan().withOpeningStyle(OpeningStyle.LEGAL_BASES));
        assertThat(drafter.draftedOpening(bases).split("\n")).hasSize(6)
                .satisfies(lines -> assertThat(lines[0])
                        .startsWith("Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15").endsWith(";"))
                .satisfies(lines -> assertThat(lines[4]).startsWith("Căn cứ Quyết định số 3194").endsWith("."))
                .satisfies(lines -> assertThat(lines[5]).startsWith("Ủy ban nhân dân xã Đại Sơn ban hành")
                        .endsWith("như sau:"));
    }

    @Test
    void closesWithTheEndMark() {
        assertThat(drafter.draftedClosing(full)).startsWith("Trên đây là Kế hoạch tổ chức Hội nghị").endsWith("./.");
    }

    @ParameterizedTest
    @CsvSource({"EXACT, chiếm 70%", "ABOUT, khoảng 70%", "AT_LEAST, ít nhất 70%"})
    void statesTheSharesAsStrictlyAsTheRule(ShareKind kind, String words) {
        ShareRule shares = new ShareRule(kind, 70, 30, null, "", Source.none());
        String body = drafter.draftedBody(full.withRules(PaperTestData.rules(shares)), "composition");
        assertThat(body).contains("đại biểu điển hình tiên tiến " + words).contains("tối đa 150 đại biểu");
    }

    @Test
    void listsTheGroupsAsCompositionWhereNoSharesAreStated() {
        String body = drafter.draftedBody(full.withRules(PaperTestData.rules(ShareRule.none())), "composition");
        assertThat(body).doesNotContain("%")
                .contains("- Thành phần đại biểu gồm:\n+ Đại biểu nữ;\n+ Đại diện các thành phần kinh tế.");
    }

    @Test
    void plenaryMeansEverybodyWithoutCapOrShares() {
        RuleScope scope = full.rules().scopes().get(0).withSizes(List.of(
                new SizeRule(null, null, Attendance.PLENARY, null, null, Source.none())));
        Conference plenary = full.withRules(full.rules().withScopes(List.of(scope)))
                .withUnit(full.unit().withKind(UnitKind.ENTERPRISE).withWorkforce(240));
        assertThat(drafter.draftedBody(plenary, "composition"))
                .contains("toàn thể cán bộ quản lý và người lao động của doanh nghiệp (240 người)")
                .doesNotContain("%").doesNotContain("tối đa");
        assertThat(drafter.draftedBody(plenary, "form")).contains("Hội nghị toàn thể");
    }

    @Test
    void pointsToTheAnnexOnlyWhenThereIsAList() {
        assertThat(drafter.draftedBody(full, "composition")).contains("Phụ lục I kèm theo");
        assertThat(drafter.draftedBody(full.withDelegates(List.of()), "composition")).doesNotContain("Phụ lục");
    }

    @Test
    void timeSaysDayAndLimitWhereBothAreKnown() {
        Conference dated = full.withMeeting(full.meeting().withDate(LocalDate.of(2025, 8, 22))
                .withStartTime(LocalTime.of(7, 30)));
        assertThat(drafter.draftedBody(dated, "time")).isEqualTo("- Thời lượng: 01 ngày.\n"
                + "- Thời gian: 07 giờ 30, ngày 22/8/2025 (hoàn thành trước ngày 25/8/2025).");
    }

    @Test
    void looseLimitsAreOnlyExpected() {
        Conference loose = full.withMeeting(full.meeting().withHeldBy(TimeLimit.endOfMonth(LocalDate.of(2025, 8, 1))));
        assertThat(drafter.draftedBody(loose, "time")).contains("dự kiến cuối tháng 8/2025");
    }

    @Test
    void missingDataLeaveDots() {
        Conference blank = PaperTestData.blank();
        assertThat(drafter.draftedBody(blank, "venue")).isEqualTo("…");
        assertThat(drafter.draftedBody(blank, "composition")).contains("Số lượng: … đại biểu");
        assertThat(drafter.draftedOpening(blank)).startsWith("Thực hiện …, Ủy ban nhân dân xã … ban hành");
        assertThat(drafter.draftedSubject(blank)).isEqualTo("Tổ chức Hội nghị …");
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void noOtherKindOfUnitIsLeftInTheText(UnitKind kind) {
        Conference conference = PaperTestData.blank().withUnit(PaperTestData.blank().unit().withKind(kind)
                .withName("Hòa Bình").withDraftingOffice("Văn phòng"));
        String all = String.join("\n", drafter.defaultSections(conference).stream()
                .map(section -> drafter.draftedBody(conference, section.draftKey())).toList());
        Set<String> words = Set.of("xã", "phường", "thị trấn", "đặc khu", "nhà trường", "doanh nghiệp");
        words.stream().filter(word -> !kind.word().equals(word) && !isOwn(kind, word)).forEach(word ->
                assertThat(all.replace("xã hội", "").replace("tổ dân phố", "")).as(kind + " " + word)
                        .doesNotContainPattern("(?<!\\p{L})" + word + "(?!\\p{L})"));
    }

    /** A school's own text says "nhà trường"; a district and a province have communes under them. */
    private static boolean isOwn(UnitKind kind, String word) {
        return switch (kind) {
            case SCHOOL -> word.equals("nhà trường");
            case DISTRICT -> word.equals("xã") || word.equals("thị trấn");
            case PROVINCE -> word.equals("xã") || word.equals("phường");
            default -> false;
        };
    }

    @Test
    void dutiesOfTheRulesStandWithPublicity() {
        assertThat(drafter.draftedBody(full, "publicity")).endsWith("- Bảo đảm an ninh nơi tổ chức.");
    }

    @Test
    void backdropBreaksTheNameWhereOneWouldPause() {
        assertThat(drafter.draftedBackdrop(full)).containsExactly("ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN", "HỘI NGHỊ",
                "TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ ĐẠI SƠN", "LẦN THỨ I (2025-2030)",
                "Đại Sơn, ngày … tháng … năm 2025");
    }

    @Test
    void anUnknownKeyHasNoText() {
        assertThat(drafter.draftedBody(full, "")).isEmpty();
        assertThat(drafter.draftedTitle(full, "unknown")).isEqualTo("…");
    }
}
