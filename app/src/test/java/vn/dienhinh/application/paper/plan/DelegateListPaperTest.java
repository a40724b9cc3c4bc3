package vn.dienhinh.application.paper.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.block.PaperPages;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.PaperHead;

class DelegateListPaperTest {

    private final DelegateListPaper paper = new DelegateListPaper(Wording.load());
    private final Conference full = PaperTestData.full();

    private PaperDocument build(List<Delegate> delegates) {
        return paper.build(full.withDelegates(delegates), List.of());
    }

    private Table table(List<Delegate> delegates) {
        return DocumentText.tables(build(delegates)).get(0);
    }

    private static Delegate delegate(String name, DelegateCategory category) {
        return Delegate.blank(name).withFullName(name).withCategory(category);
    }

    @Test
    void isALandscapeAnnexWithoutStateTitleAndSignature() {
        PaperDocument document = build(full.delegates());
        assertThat(document.sections()).singleElement().satisfies(section -> {
            assertThat(section.page().landscape()).isTrue();
            assertThat(section.bookmark()).isEqualTo("Phụ lục I");
        });
        assertThat(DocumentText.lines(document)).contains("Phụ lục I",
                        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 12 tháng 8 năm 2025 của Ủy ban nhân dân xã Đại Sơn)")
                .doesNotContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nơi nhận:");
    }

    @Test
    void columnsFillTheWidthOfThePage() {
        Table table = table(full.delegates());
        assertThat(table.columnWidthsMm().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(PaperPages.LANDSCAPE.textWidthMm(), within(0.001)).isEqualTo(252);
        assertThat(table.headingRows()).isEqualTo(2);
        assertThat(table.bordered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 200, 2000})
    void everyRowCoversAllColumns(int count) {
        Table table = table(PaperTestData.delegates(count));
        List<TableRow> rows = table.rows();
        assertThat(rows.subList(2, rows.size())).allMatch(row -> span(row) == table.columnWidthsMm().size());
        assertThat(span(rows.get(0))).isEqualTo(10);
        assertThat(span(rows.get(1))).isEqualTo(2);
        assertThat(rows).filteredOn(row -> row.cells().size() > 2).hasSize(Math.max(count, 1) + 1);
    }

    private static int span(TableRow row) {
        return row.cells().stream().mapToInt(cell -> cell.columnSpan()).sum();
    }

    @Test
    void anEmptyListStillHasItsHeadingAndARow() {
        assertThat(table(List.of()).rows()).hasSize(3);
        assertThat(DocumentText.lines(build(List.of()))).anyMatch(line -> line.startsWith("Ấn định danh sách: 0 đại biểu"));
    }

    @Test
    void groupsComeInOrderAndNobodyIsLost() {
        PaperDocument document = build(List.of(delegate("A Phục Vụ", DelegateCategory.SERVICE), delegate("B Chưa Xếp", null),
                delegate("C Khách", DelegateCategory.GUEST), delegate("D Lãnh Đạo", DelegateCategory.LEADER),
                delegate("E Cá Nhân", DelegateCategory.EXEMPLAR_INDIVIDUAL),
                delegate("F Tập Thể", DelegateCategory.EXEMPLAR_COLLECTIVE)));
        assertThat(DocumentText.linesOf(document, PaperStyles.LIST_GROUP)).containsExactly(
                "I. Điển hình tiên tiến là tập thể (1 đại biểu)", "II. Điển hình tiên tiến là cá nhân (1 đại biểu)",
                "III. Đại biểu khách mời, lãnh đạo các cấp, các ngành (2 đại biểu)",
                "IV. Ban tổ chức, phục vụ (không tính vào cơ cấu) (1 đại biểu)", "V. Chưa xếp thành phần (1 đại biểu)");
        assertThat(DocumentText.lines(document)).contains("B Chưa Xếp")
                .anyMatch(line -> line.contains("5 đại biểu") && line.contains("chưa xếp thành phần 1")
                        && line.endsWith("Ngoài ra có 1 người phục vụ."));
    }

    @Test
    void namesFollowTheGivenName() {
        PaperDocument document = build(List.of(delegate("Nguyễn Văn Yên", DelegateCategory.GUEST),
                delegate("Trần Thị An", DelegateCategory.GUEST), delegate("Lê Văn Đức", DelegateCategory.GUEST),
                delegate("Bùi Thị Dung", DelegateCategory.GUEST)));
        assertThat(DocumentText.lines(document)).containsSubsequence("Trần Thị An", "Bùi Thị Dung", "Lê Văn Đức",
                "Nguyễn Văn Yên");
    }

    @Test
    void aCollectiveStandsAboveItsRepresentative() {
        PaperDocument document = build(List.of(delegate("Hoàng Thị Mai", DelegateCategory.EXEMPLAR_COLLECTIVE)
                .withCollective("Thôn Mỗ Đoạn")));
        assertThat(DocumentText.lines(document)).containsSubsequence("Thôn Mỗ Đoạn", "Đại diện: Hoàng Thị Mai");
    }

    @Test
    void theYearOfBirthStandsUnderTheSex() {
        Delegate woman = delegate("Hoàng Thị Mai", DelegateCategory.GUEST).withBirthYear(1975).withGender(Gender.FEMALE);
        TableRow row = table(List.of(woman)).rows().get(3);
        assertThat(DocumentText.linesOf(build(List.of(woman)), PaperStyles.LIST_MIDDLE)).startsWith("1", "", "1975");
        assertThat(row.cells()).hasSize(10);
        assertThat(table(List.of(woman.withGender(null))).rows().get(3).cells()).hasSize(9);
    }

    @Test
    void closesWithCountsAndShares() {
        assertThat(DocumentText.lines(build(PaperTestData.delegates(200)))).anyMatch(line -> line.startsWith(
                "Ấn định danh sách: 200 đại biểu, trong đó điển hình tiên tiến 140 (70%), khách mời và lãnh đạo 60 (30%); "
                        + "nữ 100; dân tộc thiểu số 40; đảng viên 50."));
    }

    @Test
    void blankRowsAreLeftOut() {
        assertThat(table(List.of(Delegate.blank("x"))).rows()).hasSize(3);
    }

    @Test
    void aDraftIsMarkedAtTheTopLeft() {
        Conference draft = full.withPlan(full.plan().withHead(PaperHead.blank()));
        PaperDocument document = paper.build(draft, List.of("Điều còn thiếu."));
        assertThat(DocumentText.lines(document)).startsWith("DỰ THẢO")
                .contains("(Kèm theo Kế hoạch số       /KH-UBND ngày      tháng      năm 2025 của Ủy ban nhân dân xã Đại Sơn)",
                        "2. Kế hoạch mà danh sách kèm theo chưa có số.");
        assertThat(DocumentText.lines(paper.build(draft, List.of()))).doesNotContain("DỰ THẢO");
    }
}
