package vn.dienhinh.application.paper.upward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.report.ReportSection;

class SummaryReportPaperTest {

    private final Wording wording = Wording.load();
    private final SummaryReportPaper paper = new SummaryReportPaper(wording, new ReportDrafter(wording));
    private final Conference full = PaperTestData.full();

    private PaperDocument build(Conference conference) {
        return paper.build(conference, List.of());
    }

    private Conference withSections(ReportSection... sections) {
        return full.withReport(full.report().withSections(List.of(sections)));
    }

    @Test
    void oneAddresseeStandsInTheSameLine() {
        assertThat(DocumentText.lines(build(full))).contains("Kính gửi: Hội đồng Thi đua - Khen thưởng thành phố");
    }

    @Test
    void severalAddresseesStandUnderTheColon() {
        Conference two = full.withReport(full.report().withAddressees(List.of("Sở Nội vụ", "Ban Thi đua - Khen thưởng")));
        assertThat(DocumentText.lines(build(two)))
                .containsSubsequence("Kính gửi:", "- Sở Nội vụ;", "- Ban Thi đua - Khen thưởng.");
        assertThat(PaperStyles.ADDRESSEE_LINE.leftIndentMm() + PaperStyles.ADDRESSEE_LINE.firstLineIndentMm())
                .isGreaterThan(PaperStyles.ADDRESSEE_HEAD.leftIndentMm());
    }

    @Test
    void hasItsOwnNumberAndSymbol() {
        assertThat(DocumentText.lines(build(full))).contains("Số: 105/BC-UBND", "BÁO CÁO");
    }

    @Test
    void recipientsBeginWithAsAbove() {
        assertThat(DocumentText.linesOf(build(full), PaperStyles.RECIPIENT))
                .containsExactly("- Như trên;", "- Lưu: VT, VHXH.");
    }

    @Test
    void partsAreCentredAndRomanNumbersBeginAnewInEach() {
        PaperDocument document = build(full);
        assertThat(DocumentText.linesOf(document, PaperStyles.PART)).containsExactly("Phần I", "Phần II");
        assertThat(DocumentText.linesOf(document, PaperStyles.ROMAN_IN_PART)).extracting(line -> line.split(" ")[0])
                .containsExactly("I.", "II.", "III.", "I.", "II.", "III.");
    }

    @Test
    void guidanceIsNeverPrintedAndEmptyHeadingsLeaveDots() {
        PaperDocument document = build(withSections(new ReportSection("a", 1, "Phần một", "Viết ở đây", ""),
                new ReportSection("b", 2, "Mục", "Viết tiếp", "")));
        assertThat(DocumentText.lines(document)).doesNotContain("Viết ở đây", "Viết tiếp").contains("…");
    }

    @Test
    void theFiguresStandUnderCommendationWithTheirSums() {
        assertThat(DocumentText.lines(build(full))).containsSubsequence("2. Công tác khen thưởng",
                "Bảng tổng hợp kết quả khen thưởng", "Tổng cộng", "5", "51", "32",
                "3. Công tác lãnh đạo, chỉ đạo và đổi mới thi đua, khen thưởng");
    }

    @Test
    void theFiguresAreNotLostWithoutThatHeading() {
        PaperDocument document = build(withSections(new ReportSection("x", 2, "Mục", "", "Nội dung")));
        assertThat(DocumentText.lines(document)).containsSubsequence("I. MỤC", "Nội dung",
                "Bảng tổng hợp kết quả khen thưởng");
    }

    @Test
    void closesWithTheEndMarkWhateverTheClerkTyped() {
        Conference own = full.withReport(full.report().withClosing("Trân trọng báo cáo ./."));
        assertThat(DocumentText.lines(build(own))).contains("Trân trọng báo cáo./.");
    }

    @Test
    void anEmptyConferenceStillGivesAPaper() {
        assertThat(DocumentText.lines(build(PaperTestData.blank()))).contains("Kính gửi: …")
                .noneMatch(line -> line.contains("null"));
    }

    @Test
    void theReportsOwnHeadIsPrintedOrLeftOpen() {
        assertThat(DocumentText.lines(build(full))).noneMatch(line -> line.startsWith("Số:       /"));
        assertThat(DocumentText.lines(build(full.withReportHead(PaperHead.blank()))))
                .anyMatch(line -> line.startsWith("Số:       /")).doesNotContain("DỰ THẢO");
    }
}
