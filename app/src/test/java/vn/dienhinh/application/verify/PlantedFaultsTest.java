package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.verify.GoodPapers.Kind;
import vn.dienhinh.domain.form.FormCode;
import vn.dienhinh.domain.form.FormPoint;

/** One fault is planted in a good paper, and the check names that fault and no other. */
@Tag("slow")
class PlantedFaultsTest {

    private static final String A_SIZE = "<w:sz w:val=\"\\d+\"/>";
    private static final String BOLD = "<w:b/>";
    private static final String NOT_BOLD = "<w:b w:val=\"0\"/>";
    private static final String UPRIGHT = "<w:i w:val=\"0\"/>";
    private static final String ITALIC = "<w:i/>";
    private static final String CENTRED = "<w:jc w:val=\"center\"/>";
    private static final String LEFT = "<w:jc w:val=\"left\"/>";

    private static final Map<Kind, byte[]> GOOD = new EnumMap<>(Kind.class);

    private final VerifyService check = GoodPapers.check();

    /** Changes a good file. */
    @FunctionalInterface
    interface Plant {
        WordFile in(WordFile file);
    }

    record Fault(String name, FormCode code, Kind paper, Plant plant) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void writeGoodPapers() throws Exception {
        for (Kind kind : Kind.values()) {
            GOOD.put(kind, GoodPapers.file(GoodPapers.signed("trung-khanh"), kind, DocumentFormat.DOCX));
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(pageFaults(), headFaults(), textFaults(), footFaults(), annexFaults()).flatMap(faults -> faults);
    }

    private static Stream<Fault> pageFaults() {
        return Stream.of(
                plan("lề trái 27 mm", FormCode.MARGIN_LEFT, f -> f.replace(WordFile.TEXT, "w:left=\"1701\"", "w:left=\"1531\"")),
                plan("lề phải 10 mm", FormCode.MARGIN_RIGHT, f -> f.replace(WordFile.TEXT, "w:right=\"850\"", "w:right=\"567\"")),
                plan("lề trên 30 mm", FormCode.MARGIN_TOP, f -> f.replace(WordFile.TEXT, "w:top=\"1134\"", "w:top=\"1701\"")),
                plan("lề dưới 15 mm", FormCode.MARGIN_BOTTOM, f -> f.replace(WordFile.TEXT, "w:bottom=\"1134\"", "w:bottom=\"850\"")),
                plan("giấy Letter", FormCode.PAPER, f -> f.replace(WordFile.TEXT, "w:w=\"11906\" w:h=\"16838\"",
                        "w:w=\"12240\" w:h=\"15840\"")),
                plan("số trang ở lề dưới", FormCode.NUMBER_PLACE, f -> f.replace(WordFile.TEXT,
                        "w:headerReference w:type=\"default\"", "w:footerReference w:type=\"default\"")),
                plan("số trang ở góc", FormCode.NUMBER_PLACE, f -> f.style("Header", CENTRED, "<w:jc w:val=\"right\"/>")),
                plan("không có số trang", FormCode.NUMBER_PLACE, f -> f.replace(WordFile.TEXT,
                        "<w:headerReference w:type=\"default\"[^>]*>", "")),
                plan("số trang hiện ở trang đầu", FormCode.NUMBER_FIRST, f -> f.replace(WordFile.TEXT, "<w:titlePg/>", "")),
                plan("số trang cỡ 10", FormCode.NUMBER_SIZE, f -> f.style("Header", A_SIZE, size(10))),
                fault("phụ lục đánh số tiếp", FormCode.NUMBER_RESTART, Kind.PLAN_WITH_ANNEX,
                        f -> f.replace(WordFile.TEXT, "(.*)<w:pgNumType w:start=\"1\"/>", "$1")),
                plan("một đoạn phông Arial", FormCode.FONT, f -> f.firstRun("Opening",
                        "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>")),
                plan("chỉ phông eastAsia khác", FormCode.FONT, f -> f.firstRun("Opening",
                        "<w:rFonts w:eastAsia=\"MS Mincho\"/>")),
                plan("chỉ phông cs khác", FormCode.FONT, f -> f.firstRun("HeadingRoman", "<w:rFonts w:cs=\"Arial\"/>")),
                plan("ngôn ngữ tiếng Anh", FormCode.LANGUAGE, f -> f.replace(WordFile.STYLES, "w:lang w:val=\"vi-VN\"",
                        "w:lang w:val=\"en-US\"")),
                plan("tệp không có tên", FormCode.TITLE_PROPERTY, f -> f.replace("docProps/core.xml",
                        "<dc:title>.*?</dc:title>", "")));
    }

    private static Stream<Fault> headFaults() {
        return Stream.of(
                plan("Quốc hiệu không đậm", FormCode.NATION_STYLE, f -> f.style("Nation", BOLD, NOT_BOLD)),
                plan("Quốc hiệu cỡ 14", FormCode.NATION_SIZE, f -> f.style("Nation", A_SIZE, size(14))),
                plan("Quốc hiệu canh trái", FormCode.NATION_PLACE, f -> f.style("Nation", CENTRED, LEFT)),
                plan("Tiêu ngữ cỡ 12", FormCode.MOTTO_SIZE, f -> f.style("Motto", A_SIZE, size(12)).ruleIndent(2, 1442)),
                plan("Tiêu ngữ nghiêng", FormCode.MOTTO_STYLE, f -> f.style("Motto", "<w:i w:val=\"0\"/>", ITALIC)),
                plan("Tiêu ngữ thiếu cách chữ", FormCode.MOTTO_WORDS, f -> f.words("Độc lập - Tự do", "Độc lập- Tự do")),
                plan("không có đường kẻ dưới Tiêu ngữ", FormCode.MOTTO_RULE, f -> f.withoutParagraph("RuleLine", 2)),
                plan("đường kẻ dưới Tiêu ngữ quá dài", FormCode.MOTTO_RULE, f -> f.ruleIndent(2, 200)),
                plan("đường kẻ dưới tên cơ quan quá dài", FormCode.ISSUER_RULE, f -> f.ruleIndent(1, 600)),
                plan("tên cơ quan cỡ 11", FormCode.ISSUER_SIZE, f -> f.style("IssuingBody", A_SIZE, size(11.5))),
                plan("tên cơ quan nghiêng", FormCode.ISSUER_STYLE, f -> f.style("IssuingBody", "<w:i w:val=\"0\"/>", ITALIC)),
                plan("số có khoảng trống", FormCode.PAPER_NUMBER_FORM, f -> f.words("Số: 05/KH", "Số: 05 /KH")),
                plan("số thiếu số 0", FormCode.PAPER_NUMBER_FORM, f -> f.words("Số: 05/KH", "Số: 5/KH")),
                plan("sai chữ viết tắt tên loại", FormCode.PAPER_NUMBER_FORM, f -> f.words("/KH-UBND", "/BC-UBND")),
                plan("ký hiệu có khoảng trống", FormCode.PAPER_NUMBER_FORM, f -> f.words("/KH-UBND", "/KH - UBND")),
                plan("số, ký hiệu cỡ 14", FormCode.PAPER_NUMBER_SIZE, f -> f.style("PaperNumber", A_SIZE, size(14))),
                plan("tháng 08", FormCode.DATE_FORM, f -> f.words("ngày 05 tháng 8 năm", "ngày 05 tháng 08 năm")),
                plan("ngày 5", FormCode.DATE_FORM, f -> f.words("ngày 05 tháng 8 năm", "ngày 5 tháng 8 năm")),
                plan("thiếu dấu phẩy sau địa danh", FormCode.DATE_FORM, f -> f.words("Trùng Khánh, ngày", "Trùng Khánh ngày")),
                plan("ngày tháng không nghiêng", FormCode.DATE_STYLE, f -> f.style("PlaceAndDate", ITALIC, UPRIGHT)),
                plan("ngày tháng khác hàng với số", FormCode.DATE_PLACE, f -> f.replace(WordFile.TEXT,
                        "(<w:pStyle w:val=\"PaperNumber\"/>.*?</w:tc>)(<w:tc>.*?)(<w:tc>)?(</w:tr></w:tbl>)",
                        "$1<w:tc><w:tcPr/><w:p/></w:tc></w:tr><w:tr><w:tc><w:tcPr/><w:p/></w:tc>$2$4")),
                plan("tên loại không đậm", FormCode.TYPE_STYLE, f -> f.style("PaperTitle", BOLD, NOT_BOLD)),
                plan("tên loại cỡ 16", FormCode.TYPE_SIZE, f -> f.style("PaperTitle", A_SIZE, size(16))),
                plan("trích yếu nghiêng", FormCode.SUBJECT_STYLE, f -> f.style("PaperSubject", "<w:i w:val=\"0\"/>", ITALIC)),
                plan("đường kẻ dưới trích yếu quá ngắn", FormCode.SUBJECT_RULE, f -> f.ruleIndent(3, 4400)),
                plan("Kính gửi trong kế hoạch", FormCode.DEAR_ALLOWED, f -> f.replace(WordFile.TEXT,
                        "(<w:p><w:pPr><w:pStyle w:val=\"Opening\"/>)",
                        "<w:p><w:pPr>" + CENTRED + "</w:pPr><w:r><w:t>Kính gửi: Sở Nội vụ</w:t></w:r></w:p>$1")));
    }

    private static Stream<Fault> textFaults() {
        return Stream.of(
                plan("một đoạn canh trái", FormCode.BODY_ALIGNMENT, f -> f.secondParagraph("OfficialBody", LEFT)),
                plan("không lùi đầu đoạn", FormCode.BODY_INDENT, f -> f.secondParagraph("OfficialBody", "<w:ind w:firstLine=\"0\"/>")),
                plan("lùi đầu đoạn 2 cm", FormCode.BODY_INDENT, f -> f.secondParagraph("OfficialBody", "<w:ind w:firstLine=\"1134\"/>")),
                plan("các đoạn không cách nhau", FormCode.BODY_GAP, f -> f.style("DashLine", "w:before=\"120\"", "w:before=\"0\"")),
                plan("cách dòng đôi", FormCode.BODY_LINES, f -> f.secondParagraph("OfficialBody", "<w:spacing w:line=\"480\" w:lineRule=\"auto\"/>")),
                plan("dòng dày 12 pt", FormCode.BODY_LINES, f -> f.secondParagraph("OfficialBody", "<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>")),
                plan("nội dung cỡ 12", FormCode.BODY_SIZE, f -> f.firstRun("OfficialBody", size(12))),
                plan("ngắt dòng bằng tay", FormCode.BODY_BREAKS, f -> f.replace(WordFile.TEXT,
                        "(<w:pStyle w:val=\"Opening\"/></w:pPr><w:r>)", "$1<w:t>Thực hiện</w:t><w:br/>")),
                plan("thiếu dấu ./.", FormCode.BODY_END, f -> f.words("./.", ".")),
                plan("chữ tổ hợp", FormCode.LETTER_COMPOSED, f -> f.words("Thực hiện Kế hoạch",
                        Normalizer.normalize("Thực hiện Kế hoạch", Normalizer.Form.NFD))),
                plan("chữ ƣ của bảng mã cũ", FormCode.LETTER_WRONG, f -> f.words("tuyên dương", "tuyên d\u01A3ơng")),
                plan("hình biểu cảm", FormCode.LETTER_OUTSIDE, f -> f.words("Thực hiện Kế", "Thực hiện \uD83D\uDE00 Kế")),
                plan("chữ Khmer", FormCode.LETTER_OUTSIDE, f -> f.words("Thực hiện Kế", "Thực hiện \u1780 Kế")),
                plan("mục I. không đậm", FormCode.HEADING_STYLE, f -> f.style("HeadingRoman", BOLD, NOT_BOLD)),
                plan("mục I. chữ thường", FormCode.HEADING_STYLE, f -> f.words("MỤC ĐÍCH, YÊU CẦU", "Mục đích, yêu cầu")),
                plan("mục 1. nghiêng", FormCode.HEADING_STYLE, f -> f.style("HeadingArabic", "<w:i w:val=\"0\"/>", ITALIC)));
    }

    private static Stream<Fault> footFaults() {
        return Stream.of(
                fault("báo cáo thiếu Như trên", FormCode.RECIPIENTS_AS_ABOVE, Kind.REPORT, f -> f.withoutParagraphWith("- Như trên;")
                        .replace(WordFile.TEXT, "(<w:p><w:pPr><w:pStyle w:val=\"Recipient\"/>)",
                                "<w:p><w:pPr><w:pStyle w:val=\"Recipient\"/></w:pPr><w:r><w:t>- Sở Nội vụ;</w:t></w:r></w:p>$1")),
                plan("thiếu dòng Lưu", FormCode.RECIPIENTS_ARCHIVE, f -> f.withoutParagraphWith("- Lưu: VT")),
                plan("dòng Lưu không có dấu chấm", FormCode.RECIPIENTS_ARCHIVE, f -> f.replace(WordFile.TEXT,
                        "(- Lưu: VT[^<.]*)\\.", "$1;")),
                plan("Nơi nhận không nghiêng", FormCode.RECIPIENTS_HEAD_STYLE, f -> f.style("RecipientsHead", ITALIC, UPRIGHT)),
                plan("Nơi nhận cỡ 14", FormCode.RECIPIENTS_HEAD_SIZE, f -> f.style("RecipientsHead", A_SIZE, size(14))),
                plan("danh sách nơi nhận cỡ 12", FormCode.RECIPIENTS_SIZE, f -> f.style("Recipient", A_SIZE, size(12))),
                plan("nơi nhận thiếu gạch đầu dòng", FormCode.RECIPIENTS_MARKS, f -> f.replace(WordFile.TEXT,
                        "(<w:pStyle w:val=\"Recipient\"/></w:pPr><w:r><w:t[^>]*>)- ", "$1")),
                plan("chức vụ cỡ 12", FormCode.AUTHORITY_SIZE, f -> f.style("SignerTitle", A_SIZE, size(12))),
                plan("chức vụ không đậm", FormCode.AUTHORITY_STYLE, f -> f.style("SignerTitle", BOLD, NOT_BOLD)),
                plan("họ tên người ký không đậm", FormCode.SIGNER_STYLE, f -> f.style("SignerName", BOLD, NOT_BOLD)),
                plan("chữ ký tách khỏi nội dung", FormCode.SIGNATURE_TOGETHER, f -> f.style("Closing", "<w:keepNext/>", "")),
                plan("khối chữ ký bị cắt", FormCode.SIGNATURE_TOGETHER, f -> f.replace(WordFile.TEXT,
                        "<w:cantSplit/>(?=(?:(?!<w:cantSplit/>).)*RecipientsHead)", "")));
    }

    private static Stream<Fault> annexFaults() {
        return Stream.of(
                list("hàng đầu bảng không lặp", FormCode.TABLE_HEADING, f -> f.replace(WordFile.TEXT, "<w:tblHeader/>", "")),
                list("một hàng có thể bị cắt", FormCode.TABLE_ROWS, f -> f.replace(WordFile.TEXT, "(.*)<w:cantSplit/>", "$1")),
                list("chữ Phụ lục in hoa", FormCode.ANNEX_LABEL, f -> f.words(">Phụ lục I<", ">PHỤ LỤC I<")),
                list("chữ Phụ lục cỡ 13", FormCode.ANNEX_SIZE, f -> f.style("Annex", A_SIZE, size(13))),
                list("tên phụ lục không đậm", FormCode.ANNEX_TITLE_STYLE, f -> f.style("AnnexTitle", BOLD, NOT_BOLD)),
                list("dòng kèm theo không nghiêng", FormCode.ANNEX_NOTE_STYLE, f -> f.style("AnnexNote", ITALIC, UPRIGHT)),
                list("phụ lục không có đường kẻ", FormCode.ANNEX_RULE, f -> f.withoutParagraph("RuleLine", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void onlyThePlantedFaultIsNamed(Fault fault) throws Exception {
        byte[] broken = fault.plant().in(new WordFile(GOOD.get(fault.paper()))).bytes();

        assertThat(check.verify(broken, List.of()).failing()).extracting(FormPoint::code).isNotEmpty()
                .containsOnly(fault.code());
    }

    @Test
    void aDelegateWhoIsNotListedIsNamed() throws Exception {
        List<FormPoint> failing = check.verify(GOOD.get(Kind.DELEGATES), List.of("Người Không Có Tên")).failing();

        assertThat(failing).singleElement().satisfies(point -> {
            assertThat(point.code()).isEqualTo(FormCode.PEOPLE);
            assertThat(point.found()).hasToString("Quote[text=Người Không Có Tên]");
        });
    }

    @Test
    void goodPapersGoThroughTheSameHandsUnharmed() throws IOException, UnreadablePaperException {
        for (byte[] file : GOOD.values()) {
            assertThat(check.verify(new WordFile(file).bytes(), List.of()).failing()).isEmpty();
        }
    }

    private static Fault plan(String name, FormCode code, Plant plant) {
        return fault(name, code, Kind.PLAN, plant);
    }

    private static Fault list(String name, FormCode code, Plant plant) {
        return fault(name, code, Kind.DELEGATES, plant);
    }

    private static Fault fault(String name, FormCode code, Kind paper, Plant plant) {
        return new Fault(name, code, paper, plant);
    }

    private static String size(double points) {
        return "<w:sz w:val=\"" + Math.round(2 * points) + "\"/>";
    }
}
