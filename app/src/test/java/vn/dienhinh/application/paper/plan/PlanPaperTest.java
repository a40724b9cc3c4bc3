package vn.dienhinh.application.paper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.RuleLine;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Budget;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.SigningAuthority;

class PlanPaperTest {

    private final Wording wording = Wording.load();
    private final PlanPaper paper = new PlanPaper(wording, new PlanDrafter(wording));
    private final Conference full = PaperTestData.full();

    private PaperDocument build(Conference conference) {
        return paper.build(conference, List.of());
    }

    private List<String> lines(Conference conference) {
        return DocumentText.lines(build(conference));
    }

    @Test
    void standsOnAnUprightA4PageWithTheOfficialMargins() {
        DocumentSection text = build(full).sections().get(0);
        assertThat(text.page().landscape()).isFalse();
        assertThat(text.page().textWidthMm()).isEqualTo(165);
    }

    @Test
    void headHasTwoColumnsAndNumberAndDateInOneRow() {
        Table head = DocumentText.tables(build(full)).get(0);
        assertThat(head.bordered()).isFalse();
        assertThat(head.columnWidthsMm()).containsExactly(65.0, 100.0);
        assertThat(head.rows()).hasSize(2);
        assertThat(head.rows().get(1).cells()).extracting(cell -> ((Paragraph) cell.content().get(0)).text())
                .containsExactly("Số: 05/KH-UBND", "Đại Sơn, ngày 12 tháng 8 năm 2025");
    }

    @Test
    void linesUnderMottoAgencyAndSubjectHaveTheirLengths() {
        List<RuleLine> rules = DocumentText.rules(DocumentText.mainText(build(full)));
        assertThat(rules).hasSize(3);
        assertThat(rules.get(0)).satisfies(agency -> {
            assertThat(agency.measuredText()).isEqualTo("XÃ ĐẠI SƠN");
            assertThat(agency.fraction()).isBetween(1 / 3.0, 0.5);
        });
        assertThat(rules.get(1).fraction()).isEqualTo(1);
        assertThat(rules.get(2)).satisfies(subject -> {
            assertThat(subject.measuredText()).isEqualTo("xã Đại Sơn lần thứ I (2025-2030)");
            assertThat(subject.fraction()).isBetween(1 / 3.0, 0.5);
        });
    }

    @Test
    void aDraftLeavesGapsForNumberAndDay() {
        Conference draft = full.withPlan(full.plan().withHead(PaperHead.blank()));
        assertThat(lines(draft)).contains("Số:       /KH-UBND", "Đại Sơn, ngày      tháng      năm 2025");
    }

    @Test
    void padsDaysAndTheFirstTwoMonthsOnly() {
        assertThat(lines(dated(LocalDate.of(2026, 1, 5)))).contains("Đại Sơn, ngày 05 tháng 01 năm 2026");
        assertThat(lines(dated(LocalDate.of(2026, 9, 15)))).contains("Đại Sơn, ngày 15 tháng 9 năm 2026");
    }

    private Conference dated(LocalDate date) {
        return full.withPlan(full.plan().withHead(new PaperHead("12", date)));
    }

    @Test
    void aNumberWithItsSymbolIsLeftAsWritten() {
        Conference own = full.withPlan(full.plan().withHead(new PaperHead("187/KH-HĐTĐKT", LocalDate.of(2025, 8, 1))));
        assertThat(lines(own)).contains("Số: 187/KH-HĐTĐKT");
    }

    @Test
    void aLongPlaceTakesTheSmallerDate() {
        Conference city = full.withUnit(full.unit().withPlace("Thành phố Hồ Chí Minh"));
        assertThat(DocumentText.linesOf(build(city), PaperStyles.DATE)).isEmpty();
        assertThat(DocumentText.linesOf(build(city), PaperStyles.DATE_SMALL)).hasSize(1);
    }

    @Test
    void headingsAreNumberedWithoutGaps() {
        assertThat(DocumentText.linesOf(build(full), PaperStyles.ROMAN)).containsExactly("I. MỤC ĐÍCH, YÊU CẦU",
                "II. HÌNH THỨC, THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU", "III. NỘI DUNG, CHƯƠNG TRÌNH",
                "IV. KINH PHÍ THỰC HIỆN", "V. TỔ CHỨC THỰC HIỆN", "VI. TIẾN ĐỘ THỰC HIỆN");
    }

    @Test
    void aRemovedSectionLeavesNoGap() {
        List<PlanSection> kept = new PlanDrafter(wording).defaultSections(full).stream()
                .filter(section -> !section.id().equals("budget")).toList();
        assertThat(DocumentText.linesOf(build(full.withPlan(full.plan().withSections(kept))), PaperStyles.ROMAN))
                .last().isEqualTo("V. TIẾN ĐỘ THỰC HIỆN");
    }

    @Test
    void programmeEndsEachItemAndMarksOptionalOnes() {
        assertThat(lines(full)).containsSubsequence("- Tuyên bố lý do, giới thiệu đại biểu;",
                "- Chiếu phóng sự (nếu có) (10 phút);", "- Tổng kết và bế mạc.");
    }

    @Test
    void assignmentsAreNumberedAndAskedBodiesAreAsked() {
        assertThat(lines(full)).containsSubsequence("V. TỔ CHỨC THỰC HIỆN", "1. Phòng Văn hóa - Xã hội xã",
                "- Xây dựng kế hoạch;", "- Chuẩn bị báo cáo.", "2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã",
                "Vận động Nhân dân thi đua.");
    }

    @Test
    void milestonesBeginWithTheirLimit() {
        assertThat(lines(full)).contains("- Trước ngày 20/8/2025: tổng hợp, duyệt danh sách (Phòng Văn hóa - Xã hội).");
    }

    @Test
    void theEstimateHasASum() {
        Conference costed = full.withBudget(new Budget("", "", "", List.of(
                new BudgetLine("b1", "Nước uống", "người", new BigDecimal("150"), new BigDecimal("20000")),
                new BudgetLine("b2", "Hoa", "bộ", null, null))));
        assertThat(lines(costed)).containsSubsequence("Dự toán kinh phí", "150", "20.000", "3.000.000", "Tổng cộng",
                "3.000.000");
    }

    @Test
    void theClerksOwnTextReplacesTheDraftedOne() {
        PlanSection own = new PlanSection("x", 1, "Việc riêng", "", "Đoạn văn.\n- gạch\n+ cộng", SectionListing.NONE);
        PaperDocument document = build(full.withPlan(full.plan().withSections(List.of(own))
                .withSubject("Tổ chức Lễ tuyên dương").withClosing("Hết.")));
        assertThat(DocumentText.lines(document)).contains("Tổ chức Lễ tuyên dương", "I. VIỆC RIÊNG", "Đoạn văn.", "Hết./.");
        assertThat(DocumentText.linesOf(document, PaperStyles.DASH_LINE)).containsExactly("- gạch");
        assertThat(DocumentText.linesOf(document, PaperStyles.PLUS_LINE)).containsExactly("+ cộng");
    }

    @Test
    void legalBasesAreItalicAndTheIssuingLineIsNot() {
        Conference bases = full.withPlan(full.plan().withOpeningStyle(OpeningStyle.LEGAL_BASES));
        assertThat(DocumentText.linesOf(build(bases), PaperStyles.LEGAL_BASIS)).hasSize(5)
                .allMatch(line -> line.startsWith("Căn cứ "));
        assertThat(PaperStyles.LEGAL_BASIS.italic()).isTrue();
        assertThat(DocumentText.linesOf(build(bases), PaperStyles.BODY)).anyMatch(line -> line.endsWith("như sau:"));
    }

    @Test
    void bodyTextIsJustifiedIndentedAndSpaced() {
        assertThat(PaperStyles.BODY.alignment()).isEqualTo(Alignment.JUSTIFIED);
        assertThat(PaperStyles.BODY.firstLineIndentMm()).isEqualTo(12.7);
        assertThat(PaperStyles.BODY.spaceBeforePt()).isGreaterThanOrEqualTo(6);
        assertThat(PaperStyles.BODY.lineSpacing()).isBetween(1.0, 1.5);
    }

    @Test
    void aParagraphThatSaysWhatFollowsStaysWithIt() {
        List<Block> blocks = Paragraphs.ofLines("Chương trình gồm:\n- Chào cờ;\n- Khai mạc.");
        assertThat(((Paragraph) blocks.get(0)).style().keepWithNext()).isTrue();
        assertThat(((Paragraph) blocks.get(1)).style().keepWithNext()).isFalse();
    }

    @Test
    void recipientsEndWithTheArchiveLineOnce() {
        Conference copied = full.withRecipients(List.of(new Recipient("1", "UBND tỉnh;"), new Recipient("2", "Lưu: VT,VP.")));
        assertThat(DocumentText.linesOf(build(copied), PaperStyles.RECIPIENT))
                .containsExactly("- UBND tỉnh;", "- Lưu: VT, VHXH.");
    }

    @Test
    void recipientsAndSignatureStandTogether() {
        List<Table> tables = DocumentText.tables(DocumentText.mainText(build(full)));
        Table block = tables.get(tables.size() - 1);
        assertThat(block.keepTogether()).isTrue();
        assertThat(block.bordered()).isFalse();
        assertThat(block.rows()).hasSize(1);
    }

    @Test
    void signaturesOfEveryRightHaveTheirLines() {
        assertThat(signature(SigningAuthority.COLLECTIVE)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(signature(SigningAuthority.COLLECTIVE_BY_DEPUTY))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(signature(SigningAuthority.COLLECTIVE_ACTING)).containsExactly("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH");
        assertThat(signature(SigningAuthority.HEAD)).containsExactly("CHỦ TỊCH");
        assertThat(signature(SigningAuthority.DELEGATED)).containsExactly("TUQ. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    private List<String> signature(SigningAuthority authority) {
        Conference signed = full.withSigner(Signer.blank().withAuthority(authority).withFullName("Đào Văn Soái"));
        PaperDocument document = build(signed);
        List<String> titles = DocumentText.linesOf(document, PaperStyles.SIGNER_TITLE);
        assertThat(titles.subList(titles.size() - 5, titles.size())).allMatch(String::isEmpty);
        assertThat(DocumentText.linesOf(document, PaperStyles.SIGNER_NAME)).containsExactly("Đào Văn Soái");
        return titles.subList(0, titles.size() - 5);
    }

    @Test
    void otherBodiesPrintTheirOwnNameUnderTheirSuperior() {
        PaperDocument document = build(PaperTestData.school());
        assertThat(DocumentText.linesOf(document, PaperStyles.SUPERIOR_BODY)).containsExactly("UBND XÃ THỌ XUÂN");
        assertThat(String.join(" ", DocumentText.linesOf(document, PaperStyles.ISSUING_BODY)))
                .isEqualTo("TRƯỜNG TRUNG HỌC CƠ SỞ LÊ QUÝ ĐÔN");
    }

    @Test
    void aCompletePaperCarriesNoDraftMark() {
        assertThat(lines(full)).doesNotContain("DỰ THẢO", "Những điều còn thiếu");
    }

    @Test
    void anOpenPointMarksTheDraftAndStandsOnALastPage() {
        PaperDocument draft = paper.build(full, List.of("Vượt số đại biểu tối đa."));
        assertThat(DocumentText.linesOf(draft, PaperStyles.DRAFT_MARK)).containsExactly("DỰ THẢO");
        DocumentSection last = draft.sections().get(draft.sections().size() - 1);
        assertThat(last.bookmark()).isEqualTo("Những điều còn thiếu");
        assertThat(DocumentText.lines(draft)).contains("1. Vượt số đại biểu tối đa.");
    }

    @Test
    void aNumberAndDateStillOpenMakeNoDraftByThemselves() {
        Conference unregistered = full.withPlan(full.plan().withHead(PaperHead.blank()));
        assertThat(lines(unregistered)).contains("Số:       /KH-UBND").doesNotContain("DỰ THẢO");
    }

    @Test
    void aDraftListsTheMissingNumberAndDateToo() {
        Conference unregistered = full.withPlan(full.plan().withHead(PaperHead.blank()));
        assertThat(DocumentText.lines(paper.build(unregistered, List.of("Vượt số đại biểu tối đa."))))
                .contains("DỰ THẢO", "2. Văn bản chưa có số.", "3. Văn bản chưa có ngày ban hành.");
    }

    @Test
    void anEmptyConferenceStillGivesAPaper() {
        assertThat(lines(PaperTestData.blank())).contains("KẾ HOẠCH", "VI. TIẾN ĐỘ THỰC HIỆN")
                .noneMatch(line -> line.contains("null"));
    }

    @Test
    void veryLongTextAndTitleAreKeptWhole() {
        String text = "Đẩy mạnh tuyên truyền, phát động phong trào thi đua. ".repeat(120);
        PlanSection section = new PlanSection("x", 1, "T", "", text, SectionListing.NONE);
        String subject = "Tổ chức Hội nghị tuyên dương điển hình tiên tiến các cấp tiến tới Đại hội ".repeat(5).strip();
        PaperDocument document = DocumentText.mainText(
                build(full.withPlan(full.plan().withSections(List.of(section)).withSubject(subject))));
        assertThat(DocumentText.lines(document)).contains(text.strip());
        assertThat(DocumentText.linesOf(document, PaperStyles.SUBJECT)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(String.join(" ", DocumentText.linesOf(document, PaperStyles.SUBJECT))).isEqualTo(subject);
    }

    @Test
    void allTextIsComposedAndFreeOfControlCharacters() {
        PlanSection section = new PlanSection("x", 1, "Mục", "",
                Normalizer.normalize("Tuyên dương", Normalizer.Form.NFD) + "\u0007 hết", SectionListing.NONE);
        assertThat(lines(full.withPlan(full.plan().withSections(List.of(section)))))
                .contains("Tuyên dương  hết")
                .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    }
}
