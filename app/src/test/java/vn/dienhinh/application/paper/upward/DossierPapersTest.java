package vn.dienhinh.application.paper.upward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.DraftedPassage;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperPart;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.achievement.AchievementReportsPaper;
import vn.dienhinh.application.paper.achievement.AchievementSummariesPaper;
import vn.dienhinh.application.paper.award.AwardDecisionPaper;
import vn.dienhinh.application.paper.award.CouncilMinutesPaper;
import vn.dienhinh.application.paper.award.ProposalPaper;
import vn.dienhinh.application.paper.meeting.BackdropPaper;
import vn.dienhinh.application.paper.meeting.InvitationPaper;
import vn.dienhinh.application.paper.meeting.MinutesPaper;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.rule.Dossier;

/** What goes upward: short profiles, achievement papers, the letter that counts them. */
class DossierPapersTest {

    private final Wording wording = Wording.load();
    private final CongressListPaper list = new CongressListPaper(wording);
    private final AchievementReportsPaper reports = new AchievementReportsPaper(wording);
    private final AchievementSummariesPaper summaries = new AchievementSummariesPaper(wording);
    private final DossierLetterPaper letter = new DossierLetterPaper(wording);
    private final Conference full = PaperTestData.withDossier(7, 5);

    private static List<String> lines(PaperBuilder paper, Conference conference) {
        return DocumentText.lines(paper.build(conference, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 25, 300, 2000})
    void theListHasARowForEverybodySent(int sent) {
        PaperDocument document = list.build(PaperTestData.withDossier(0, sent), List.of());
        assertThat(document.sections().get(0).page().landscape()).isTrue();
        List<TableRow> rows = DocumentText.tables(document).get(0).rows();
        assertThat(rows).hasSize(2 + sent);
        Set<String> workplaces = DocumentText.paragraphs(document).stream().map(paragraph -> paragraph.text())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(workplaces).containsAll(PaperTestData.delegates(sent).stream()
                .map(person -> "Trưởng thôn; " + person.locality()).toList());
    }

    @ParameterizedTest
    @CsvSource({"12, '12 đại biểu/12 đại biểu được phân bổ; trong'", "10, '10 đại biểu/12 đại biểu được phân bổ, còn thiếu 02;'",
        "13, '13 đại biểu/12 đại biểu được phân bổ, vượt 01;'"})
    void theListClosesWithItsCountsAgainstItsQuota(int sent, String words) {
        List<String> lines = lines(list, PaperTestData.withDossier(0, sent));
        assertThat(lines).anyMatch(line -> line.startsWith("Ấn định danh sách: " + words) && line.contains("; trong đó nữ"));
        assertThat(lines.contains("DỰ THẢO")).isEqualTo(sent > 12);
    }

    @Test
    void theListSaysWhichPaperItGoesWith() {
        assertThat(lines(list, full)).contains(
                "(Kèm theo Công văn số 204/UBND-VHXH ngày 29 tháng 8 năm 2025 của Ủy ban nhân dân xã Đại Sơn)");
        Conference noLetter = full.withDossier(full.dossier().withPaper(
                PaperEntry.blank(PaperKind.DOSSIER_LETTER.name())));
        assertThat(lines(list, noLetter)).anyMatch(line -> line.startsWith("(Kèm theo Tờ trình số 31/TTr-UBND"));
    }

    @Test
    void everybodyHasAReportOnceNomineesFirst() {
        List<CongressDelegate> sent = full.dossier().congress().people();
        Nominee nominee = full.dossier().commendation().nominees().get(2);
        Delegate sameId = sent.get(2).person().withId(nominee.id());
        Delegate sameName = sent.get(3).person().withFullName(full.dossier().commendation().nominees().get(3).name())
                .withBirthYear(full.dossier().commendation().nominees().get(3).birthYear());
        Conference overlapping = full.withDossier(full.dossier().withCongress(full.dossier().congress().withPeople(
                List.of(CongressDelegate.of(sameId), CongressDelegate.of(sameName), sent.get(4)))));
        assertThat(reports.parts(overlapping)).hasSize(8).extracting(PaperPart::fileStem)
                .startsWith("bao-cao-thanh-tich-01-thon-mo-doan-1", "bao-cao-thanh-tich-02-thon-mo-doan-2",
                        "bao-cao-thanh-tich-03-nguyen-thi-hoa-3").doesNotHaveDuplicates();
        assertThat(reports.build(overlapping, List.of()).sections()).hasSize(8);
        assertThat(summaries.parts(overlapping)).hasSize(8);
    }

    @Test
    void aReportHasTheFormOfAPersonOrACollective() {
        Conference nominated = PaperTestData.withDossier(3, 0);
        assertThat(part(reports, nominated, 2)).containsSubsequence("UBND XÃ ĐẠI SƠN", "THÔN 3", "BÁO CÁO THÀNH TÍCH",
                        "I. SƠ LƯỢC LÝ LỊCH", "- Họ và tên: Nguyễn Thị Hòa 3.", "- Năm sinh: 1972. Giới tính: Nữ.",
                        "II. THÀNH TÍCH ĐẠT ĐƯỢC", "2. Thành tích đạt được của cá nhân",
                        "Thu hoạch 3 tấn lúa mỗi năm.", "III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG", "Lao động tiên tiến",
                        "XÁC NHẬN CỦA CẤP TRÊN TRỰC TIẾP", "NGƯỜI BÁO CÁO", "Nguyễn Thị Hòa 3")
                .anyMatch(line -> line.endsWith("./."));
        assertThat(part(reports, nominated, 0)).containsSubsequence("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH",
                "2. Chức năng, nhiệm vụ", "1. Kết quả thực hiện chức năng, nhiệm vụ", "THỦ TRƯỞNG ĐƠN VỊ");
    }

    private static List<String> part(PaperBuilder paper, Conference conference, int number) {
        return DocumentText.lines(paper.parts(conference).get(number).document().apply(List.of()));
    }

    @Test
    void aSummaryThatIsTooLongSaysSo() {
        Nominee wordy = PaperTestData.nominees(3).get(2).withAchievements("Vượt mọi chỉ tiêu được giao. ".repeat(200));
        Conference conference = full.withDossier(full.dossier().withCommendation(
                full.dossier().commendation().withNominees(List.of(wordy))));
        assertThat(part(summaries, conference, 0)).contains("DỰ THẢO",
                "1. Tóm tắt thành tích dài quá một trang rưỡi: Nguyễn Thị Hòa 3.");
        assertThat(part(summaries, full, 2)).doesNotContain("DỰ THẢO").endsWith("Nguyễn Thị Hòa 3");
    }

    @Test
    void whoHasNoAchievementsIsNamed() {
        Nominee silent = PaperTestData.nominees(3).get(2).withAchievements("");
        Conference conference = full.withDossier(full.dossier().withCommendation(
                full.dossier().commendation().withNominees(List.of(silent))));
        assertThat(lines(reports, conference)).contains("1. Báo cáo thành tích chưa có nội dung thành tích của: "
                + "Nguyễn Thị Hòa 3.");
    }

    @Test
    void theLetterListsTheDossiersPapersWithTheirNumbersAndCounts() {
        Dossier asked = full.rules().dossier().withPapers(List.of("Báo cáo tổng kết;", "Danh sách trích ngang đại biểu",
                "Tờ trình, biên bản, báo cáo thành tích, tóm tắt thành tích của các đại biểu", "Ảnh chân dung"));
        assertThat(lines(letter, full.withRules(full.rules().withDossier(asked)))).contains("Số: 204/UBND-VHXH",
                "1. Báo cáo tổng kết (số 105/BC-UBND, 01 bản);",
                "2. Danh sách trích ngang đại biểu (danh sách 05 đại biểu);",
                "3. Tờ trình, biên bản, báo cáo thành tích, tóm tắt thành tích của các đại biểu (01 tờ trình số "
                        + "31/TTr-UBND; 01 biên bản số 02/BB-HĐTĐKT; 05 báo cáo thành tích; 05 bản tóm tắt thành tích);",
                "4. Ảnh chân dung (01 bản).");
    }

    @Test
    void whereTheSuperiorNamesNoPapersTheLetterListsThoseThatAUnitSends() {
        Conference unasked = full.withRules(full.rules().withDossier(Dossier.none()));
        assertThat(lines(letter, unasked)).contains(
                "1. Báo cáo tổng kết phong trào thi đua và công tác khen thưởng (số 105/BC-UBND, 01 bản);")
                .anyMatch(line -> line.startsWith("3. Danh sách trích ngang đại biểu dự đại hội (danh sách 05 đại biểu)"));
    }

    static Stream<PaperBuilder> editable() {
        Wording wording = Wording.load();
        return Stream.of(new InvitationPaper(wording), new MinutesPaper(wording), new ResultReportPaper(wording),
                new ProposalPaper(wording), new DossierLetterPaper(wording), new CouncilMinutesPaper(wording),
                new AwardDecisionPaper(wording), new BackdropPaper(wording));
    }

    @ParameterizedTest
    @MethodSource("editable")
    void theClerksWordsStandInPlaceOfEachDraftedPassage(PaperBuilder paper) {
        List<DraftedPassage> passages = paper.passages(full);
        assertThat(passages).isNotEmpty().extracting(DraftedPassage::key).doesNotHaveDuplicates();
        for (DraftedPassage passage : passages) {
            assertThat(passage.label()).isNotBlank();
            Conference own = PaperTestData.withPassage(full, paper.kind(), passage.key(), "Lời riêng của đơn vị");
            assertThat(String.join(" ", lines(paper, own))).as(passage.key()).containsIgnoringCase("Lời riêng của đơn vị");
            Conference none = PaperTestData.withPassage(full, paper.kind(), passage.key(), "");
            List<String> left = lines(paper, none);
            assertThat(left).as(passage.key()).isNotEmpty();
            passage.drafted().lines().filter(line -> line.length() > 12)
                    .forEach(line -> assertThat(left).as(passage.key()).doesNotContain(line));
        }
    }

    @ParameterizedTest
    @MethodSource("editable")
    void aTextWhoseLastPassageIsLeftOutStillEndsInItsMark(PaperBuilder paper) {
        List<DraftedPassage> passages = paper.passages(full);
        Conference none = PaperTestData.withPassage(full, paper.kind(), passages.get(passages.size() - 1).key(), "");
        if (paper.kind() != PaperKind.BACKDROP) {
            assertThat(lines(paper, none)).anyMatch(line -> line.endsWith("./."));
        }
    }
}
