package vn.dienhinh.application.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperBuilder;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.achievement.AchievementReportsPaper;
import vn.dienhinh.application.paper.award.ProposalPaper;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.plan.BudgetPaper;
import vn.dienhinh.application.paper.upward.DossierLetterPaper;
import vn.dienhinh.application.paper.upward.ResultReportPaper;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.conference.Budget;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.CheckIn;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;

/** What each paper around the meeting must contain. */
class MeetingPapersTest {

    private final Wording wording = Wording.load();
    private final Conference full = PaperTestData.full();

    private static PaperDocument build(PaperBuilder paper, Conference conference) {
        return paper.build(conference, List.of());
    }

    private static List<String> lines(PaperBuilder paper, Conference conference) {
        return DocumentText.lines(build(paper, conference));
    }

    @Test
    void minutesHaveNoPlaceAndDateButTheCourseOfEvents() {
        assertThat(lines(new MinutesPaper(wording), full)).containsSubsequence("Số:       /BB-UBND", "BIÊN BẢN",
                        "Thành phần tham dự:", "1. Tuyên bố lý do, giới thiệu đại biểu", "…", "2. Chiếu phóng sự",
                        "3. Tổng kết và bế mạc", "THƯ KÝ", "Nơi nhận:", "- Lưu: VT, Hồ sơ.", "CHỦ TỌA")
                .noneMatch(line -> line.startsWith("Đại Sơn, ngày"))
                .anyMatch(line -> line.startsWith("- Đại biểu triệu tập: 10 đại biểu, trong đó điển hình tiên tiến 7"))
                .anyMatch(line -> line.startsWith("Hội nghị kết thúc vào … giờ …") && line.endsWith("./."))
                .doesNotContain("DỰ THẢO");
    }

    @Test
    void theResultReportGoesUpwardWithTheNumbersOfTheList() {
        assertThat(lines(new ResultReportPaper(wording), full)).contains("BÁO CÁO", "Số:       /BC-UBND",
                        "Kính gửi: Hội đồng Thi đua - Khen thưởng thành phố", "IV. KIẾN NGHỊ, ĐỀ XUẤT", "- Như trên;")
                .anyMatch(line -> line.contains("đại diện tập thể 2, cá nhân 5; khách mời"))
                .anyMatch(line -> line.contains("Kế hoạch số 05/KH-UBND ngày 12 tháng 8 năm 2025"));
    }

    @Test
    void withoutDelegatesNumbersAreLeftOpen() {
        Conference nobody = full.withDelegates(List.of());
        assertThat(lines(new ResultReportPaper(wording), nobody))
                .anyMatch(line -> line.startsWith("- Tổng số đại biểu triệu tập: … đại biểu"));
        assertThat(lines(new MinutesPaper(wording), nobody)).contains("- Đại biểu triệu tập: … đại biểu;");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 25, 300})
    void theProposalCountsWhatItsAnnexListsAndTheReportsThatGoWithIt(int count) {
        Conference nominated = full.withDossier(full.dossier().withCommendation(
                Commendation.blank().withAward("Giấy khen").withNominees(PaperTestData.nominees(count))));
        PaperDocument document = build(new ProposalPaper(wording), nominated);
        DocumentSection annex = document.sections().get(1);
        assertThat(annex.bookmark()).isEqualTo("Phụ lục");
        Table table = (Table) annex.blocks().get(annex.blocks().size() - 1);
        long rows = table.rows().stream().filter(row -> row.cells().size() == 4).count() - 1;
        String number = rows < 10 ? "0" + rows : Long.toString(rows);
        assertThat(rows).isEqualTo(count).isEqualTo(new AchievementReportsPaper(wording).parts(nominated).size());
        assertThat(DocumentText.lines(document)).contains("Số:       /TTr-UBND")
                .anyMatch(line -> line.contains("(danh sách " + number + " trường hợp tại Phụ lục kèm theo)"))
                .anyMatch(line -> line.contains(number + " báo cáo thành tích"));
    }

    @Test
    void exemplarsStandInForNomineesButNoReportsAreSaidToGoWithThem() {
        assertThat(lines(new ProposalPaper(wording), full))
                .anyMatch(line -> line.contains("cho 02 tập thể và 05 cá nhân điển hình tiên tiến"))
                .noneMatch(line -> line.contains("báo cáo thành tích"));
    }

    @Test
    void theProposalNamesACollectiveOnceAndNeedsNoAnnexForNobody() {
        Delegate one = Delegate.blank("1").withFullName("A").withCategory(DelegateCategory.EXEMPLAR_COLLECTIVE)
                .withCollective("Thôn Mép");
        Conference twice = full.withDelegates(List.of(one, one.withId("2").withFullName("B")));
        assertThat(lines(new ProposalPaper(wording), twice)).contains("I. Tập thể (01)")
                .filteredOn("Thôn Mép"::equals).hasSize(1);
        assertThat(build(new ProposalPaper(wording), full.withDelegates(List.of())).sections()).hasSize(1);
    }

    @Test
    void theEstimateSpellsItsSum() {
        Conference priced = full.withBudget(new Budget("", "", "", List.of(
                line("Nước uống", new BigDecimal("150"), new BigDecimal("15000")),
                line("Ma-két", BigDecimal.ONE, new BigDecimal("4505005")))));
        assertThat(lines(new BudgetPaper(wording), priced)).contains("DỰ TOÁN KINH PHÍ", "2.250.000", "6.755.005",
                        "Bằng chữ: Sáu triệu bảy trăm năm mươi lăm nghìn không trăm linh năm đồng.", "NGƯỜI LẬP DỰ TOÁN")
                .noneMatch(text -> text.startsWith("Số:"));
    }

    @Test
    void anEstimateThatIsNotCompleteSaysSo() {
        Conference open = full.withBudget(new Budget("", "", "", List.of(line("Nước uống", null, BigDecimal.ONE))));
        assertThat(lines(new BudgetPaper(wording), open)).contains("Bằng chữ: … đồng.",
                "1. Dự toán còn 1 dòng chưa có số lượng hoặc đơn giá.");
        assertThat(lines(new BudgetPaper(wording), full)).contains("1. Dự toán chưa có dòng nào.");
    }

    private static BudgetLine line(String text, BigDecimal quantity, BigDecimal price) {
        return new BudgetLine(text, text, "suất", quantity, price);
    }

    @Test
    void theLetterBearsItsMatterUnderItsNumberAndListsThePapers() {
        assertThat(lines(new DossierLetterPaper(wording), full)).containsSubsequence("Số:       /UBND-VHXH",
                        "Kính gửi: Hội đồng Thi đua - Khen thưởng thành phố", "1. Báo cáo tổng kết (số 105/BC-UBND, 01 bản);",
                        "2. Danh sách trích ngang đại biểu (danh sách … đại biểu).", "- Như trên;")
                .doesNotContain("CÔNG VĂN").anyMatch(line -> line.startsWith("V/v gửi hồ sơ sau Hội nghị"));
        assertThat(DocumentText.rules(DocumentText.mainText(build(new DossierLetterPaper(wording), full)))).hasSize(2);
    }

    @Test
    void backdropAndSlogansHaveASheetEach() {
        Conference slogans = full.withPlan(full.plan().withSlogansInside(List.of("Thi đua là yêu nước"))
                .withSlogansOutside(List.of("Nhiệt liệt chào mừng các đại biểu về dự Hội nghị")));
        PaperDocument document = build(new BackdropPaper(wording), slogans);
        assertThat(document.sections()).hasSize(3).allMatch(section -> section.page().landscape());
        assertThat(String.join(" ", DocumentText.lines(document))).contains("ỦY BAN NHÂN DÂN XÃ ĐẠI SƠN",
                "HỘI NGHỊ", "Thi đua là yêu nước", "chào mừng các đại biểu về dự");
        assertThat(DocumentText.paragraphs(document)).allMatch(paragraph -> paragraph.style().sizePt() >= 16);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 200})
    void eightBadgesStandOnASheet(int count) {
        PaperDocument document = build(new BadgesPaper(wording), full.withDelegates(PaperTestData.delegates(count)));
        assertThat(document.sections()).hasSize((count + 7) / 8);
        assertThat(DocumentText.linesOf(document, PaperStyles.BADGE_NAME)).hasSize(count);
        assertThat(DocumentText.tables(document)).allMatch(sheet -> sheet.rows().size() <= 4
                && sheet.rows().stream().allMatch(row -> row.cells().size() == 2 && row.minHeightMm() == 62));
    }

    @Test
    void serviceStaffBearBadgesWithoutTheWordDelegate() {
        Delegate staff = Delegate.blank("1").withFullName("A").withCategory(DelegateCategory.SERVICE);
        assertThat(lines(new BadgesPaper(wording), full.withDelegates(List.of(staff)))).contains("Ban tổ chức")
                .doesNotContain("ĐẠI BIỂU");
    }

    @Test
    void delegatesSignInTheOrderOfTheirNames() {
        PaperDocument document = build(new SignInPaper(wording), full);
        List<TableRow> rows = DocumentText.tables(document).get(0).rows();
        assertThat(rows).hasSize(11);
        assertThat(rows.subList(1, 11)).allMatch(row -> row.minHeightMm() >= 9);
        assertThat(DocumentText.lines(document)).containsSubsequence("Nguyễn Văn An", "Nguyễn Văn Ánh",
                "Nguyễn Văn Yến");
    }

    @Test
    void theNumberOnTheSignInListChecksThatPersonIn() {
        List<TableRow> rows = DocumentText.tables(build(new SignInPaper(wording), full)).get(0).rows();
        CheckIn entrance = new CheckIn(full.delegates());
        assertThat(rows.subList(1, rows.size())).hasSize(10)
                .allSatisfy(row -> assertThat(entrance.find(text(row, 0))).extracting(Delegate::fullName)
                        .containsExactly(text(row, 1)));
    }

    private static String text(TableRow row, int column) {
        return ((Paragraph) row.cells().get(column).content().get(0)).text();
    }
}
