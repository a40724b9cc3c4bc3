package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** Files as people make them in Word: faults that sit in defaults, themes, styles, fields and shapes, and good habits. */
@Tag("slow")
class WordHabitsTest {

    private static final String CENTRED = "<w:jc w:val=\"center\"/>";
    private static final String HEADER = "word/header1.xml";
    private static final String ALL_FONTS = "<w:rFonts [^>]*>";
    private static final String NUMBER = "(<w:hdr [^>]*>).*(</w:hdr>)";
    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private static final String SIMPLE = "<w:fldSimple w:instr=\" PAGE  \\\\* MERGEFORMAT \"><w:r><w:t>2</w:t></w:r></w:fldSimple>";
    private static final String CONTROL = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Page Numbers (Top of Page)\"/>"
            + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";

    private static byte[] good;

    private final VerifyService check = GoodPapers.check();

    /** Changes a good plan. */
    @FunctionalInterface
    interface Plant {
        WordFile in(WordFile file);
    }

    record Case(String name, FormCode code, Plant plant) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void writeTheGoodPlan() throws Exception {
        good = GoodPapers.file(GoodPapers.signed("trung-khanh"), Kind.PLAN, DocumentFormat.DOCX);
    }

    static Stream<Case> faults() {
        return Stream.of(
                fault("phông mặc định của tệp là Arial", FormCode.FONT, f -> bare(f).replace(WordFile.STYLES,
                        "<w:rPrDefault><w:rPr>", "$0" + fonts("Arial"))),
                fault("phông theo giao diện", FormCode.FONT, f -> theme(bare(f)).replace(WordFile.STYLES, "<w:rPrDefault><w:rPr>",
                        "$0<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/>")),
                fault("phông của kiểu Normal là .VnTime", FormCode.FONT, f -> bare(f).replace(WordFile.STYLES,
                        "(w:styleId=\"Normal\">.*?)(</w:style>)", "$1<w:rPr>" + fonts(".VnTime") + "</w:rPr>$2")),
                fault("phông của một kiểu ký tự", FormCode.FONT, f -> f.replace(WordFile.STYLES, "</w:styles>",
                        "<w:style w:type=\"character\" w:styleId=\"Odd\"><w:name w:val=\"Odd\"/><w:rPr>" + fonts("Calibri")
                                + "</w:rPr></w:style>$0").firstRun("Opening", "<w:rStyle w:val=\"Odd\"/>")),
                fault("phông số trang là Calibri", FormCode.FONT, f -> f.style("Header", ALL_FONTS, fonts("Calibri"))),
                fault("cỡ chữ mặc định của tệp là 12", FormCode.BODY_SIZE, f -> f.replace(WordFile.STYLES,
                        "<w:rPrDefault>(.*?)<w:sz w:val=\"28\"/>", "<w:rPrDefault>$1<w:sz w:val=\"24\"/>")
                        .style("OfficialBody", "<w:sz w:val=\"28\"/>", "")),
                fault("đoạn theo kiểu con canh trái", FormCode.BODY_ALIGNMENT, f -> child(f, "<w:jc w:val=\"left\"/>")),
                fault("đoạn theo kiểu con không lùi đầu dòng", FormCode.BODY_INDENT, f -> child(f, "<w:ind w:firstLine=\"0\"/>")),
                fault("đoạn theo kiểu con cách dòng đôi", FormCode.BODY_LINES, f -> child(f,
                        "<w:spacing w:line=\"480\" w:lineRule=\"auto\"/>")),
                fault("kiểu mặc định có lề trên theo từng đoạn bằng 0", FormCode.BODY_GAP, f -> f.style("PlusLine",
                        "w:before=\"120\"", "w:before=\"0\"")),
                fault("số trang trong khung nội dung ở chân trang", FormCode.NUMBER_PLACE, f -> header(f,
                        CONTROL.formatted(paragraph(CENTRED, FIELD))).replace(WordFile.TEXT,
                        "w:headerReference w:type=\"default\"", "w:footerReference w:type=\"default\"")),
                fault("số trang dạng trường đơn ở góc phải", FormCode.NUMBER_PLACE,
                        f -> header(f, paragraph("<w:jc w:val=\"right\"/>", SIMPLE))),
                fault("số trang sau hai dấu Tab", FormCode.NUMBER_PLACE,
                        f -> header(f, paragraph("<w:jc w:val=\"left\"/>", "<w:r><w:tab/><w:tab/></w:r>" + SIMPLE))),
                fault("số trang cỡ 11 trong trường đơn", FormCode.NUMBER_SIZE, f -> header(f, paragraph(CENTRED,
                        SIMPLE.replace("<w:r>", "<w:r><w:rPr><w:sz w:val=\"22\"/></w:rPr>")))),
                fault("kế hoạch in ngang", FormCode.PAPER, f -> f.replace(WordFile.TEXT, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>").ruleIndent(3, 6226)),
                fault("Tiêu ngữ gạch chân thay đường kẻ", FormCode.MOTTO_RULE, f -> f.withoutParagraph("RuleLine", 2)
                        .firstRun("Motto", "<w:u w:val=\"single\"/>")),
                fault("đường vẽ dưới Tiêu ngữ quá ngắn", FormCode.MOTTO_RULE, f -> f.withoutParagraph("RuleLine", 2)
                        .replace(WordFile.TEXT, "(<w:pStyle w:val=\"Motto\"/></w:pPr>)", "$1" + drawn(30))),
                fault("đường VML dưới trích yếu quá dài", FormCode.SUBJECT_RULE, f -> f.withoutParagraph("RuleLine", 3)
                        .replace(WordFile.TEXT, "(.*<w:pStyle w:val=\"PaperSubject\"/><w:keepNext/></w:pPr>|.*<w:pStyle w:val=\"PaperSubject\"/></w:pPr>)",
                                "$1" + vml(160))),
                fault("đường viền đoạn suốt cột dưới Tiêu ngữ", FormCode.MOTTO_RULE, f -> f.withoutParagraph("RuleLine", 2)
                        .replace(WordFile.TEXT, "<w:pStyle w:val=\"Motto\"/>", "$0<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\"/></w:pBdr>")),
                fault("không có Quốc hiệu", FormCode.NATION_STYLE, f -> f.withoutParagraph("Nation", 1)),
                fault("không có tên cơ quan", FormCode.ISSUER_STYLE, f -> f.withoutParagraph("IssuingBody", 1)
                        .withoutParagraph("IssuingBody", 1)),
                fault("không có số, ký hiệu", FormCode.PAPER_NUMBER_FORM, f -> f.withoutParagraph("PaperNumber", 1)),
                fault("không có ngày tháng", FormCode.DATE_FORM, f -> f.replace(WordFile.TEXT,
                        "(<w:pStyle w:val=\"PlaceAndDate\"/>.*?)<w:t [^>]*>[^<]*</w:t>", "$1<w:t></w:t>")),
                fault("không có chức vụ người ký", FormCode.AUTHORITY_STYLE, f -> f.withoutParagraph("SignerTitle", 1)
                        .withoutParagraph("SignerTitle", 1)),
                fault("tên loại canh trái", FormCode.TYPE_PLACE, f -> f.style("PaperTitle", CENTRED, "<w:jc w:val=\"left\"/>")),
                fault("ngày tháng canh phải", FormCode.DATE_PLACE, f -> f.style("PlaceAndDate", CENTRED, "<w:jc w:val=\"right\"/>")),
                fault("ngày tháng cỡ 12", FormCode.DATE_SIZE, f -> f.style("PlaceAndDate", "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"24\"/>")),
                fault("số, ký hiệu đậm", FormCode.PAPER_NUMBER_STYLE, f -> f.style("PaperNumber", "<w:b w:val=\"0\"/>", "<w:b/>")),
                fault("số, ký hiệu canh trái", FormCode.PAPER_NUMBER_PLACE, f -> f.style("PaperNumber", CENTRED, "<w:jc w:val=\"left\"/>")),
                fault("tên cơ quan canh trái", FormCode.ISSUER_PLACE, f -> f.style("IssuingBody", CENTRED, "<w:jc w:val=\"left\"/>")),
                fault("trích yếu cỡ 15", FormCode.SUBJECT_SIZE, f -> f.style("PaperSubject", "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"30\"/>")
                        .ruleIndent(3, 3400)),
                fault("họ tên người ký cỡ 16", FormCode.SIGNER_SIZE, f -> f.style("SignerName", "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"32\"/>")),
                fault("chức vụ canh trái", FormCode.AUTHORITY_PLACE, f -> f.style("SignerTitle", CENTRED, "<w:jc w:val=\"left\"/>")),
                fault("ký hiệu dùng gạch chéo", FormCode.PAPER_NUMBER_FORM, f -> f.words("/KH-UBND", "/KH/UBND")),
                fault("tháng 2 thiếu số 0", FormCode.DATE_FORM, f -> f.words("ngày 05 tháng 8 năm", "ngày 01 tháng 2 năm")));
    }

    static Stream<Case> habits() {
        return Stream.of(
                fault("số trang dạng trường đơn", null, f -> header(f, paragraph(CENTRED, SIMPLE))),
                fault("số trang trong khung nội dung", null, f -> header(f, CONTROL.formatted(paragraph(CENTRED, FIELD)))),
                fault("số trang sau một dấu Tab", null, f -> header(f, paragraph("<w:jc w:val=\"left\"/>", "<w:r><w:tab/></w:r>" + SIMPLE))),
                fault("số trang trong khung giữa trang", null, f -> header(f, paragraph(
                        "<w:framePr w:wrap=\"auto\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"1\"/><w:jc w:val=\"left\"/>", FIELD))),
                fault("đường vẽ dưới Tiêu ngữ", null, f -> f.withoutParagraph("RuleLine", 2)
                        .replace(WordFile.TEXT, "(<w:pStyle w:val=\"Motto\"/></w:pPr>)", "$1" + drawn(57.3))),
                fault("đường VML dưới Tiêu ngữ", null, f -> f.withoutParagraph("RuleLine", 2)
                        .replace(WordFile.TEXT, "(<w:pStyle w:val=\"Motto\"/></w:pPr>)", "$1" + vml(162.4))),
                fault("lùi đầu dòng bằng dấu Tab", null, f -> f.secondParagraph("OfficialBody", "<w:ind w:firstLine=\"0\"/>")
                        .replace(WordFile.TEXT, "(w:val=\"OfficialBody\"/><w:ind w:firstLine=\"0\"/></w:pPr>)", "$1<w:r><w:tab/></w:r>")),
                fault("đầu văn bản bằng dấu Tab", null, f -> f.replace(WordFile.TEXT, "<w:tbl>.*?</w:tbl>",
                        tabbed("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 26, true, false)
                                + tabbed("XÃ TRÙNG KHÁNH", "Độc lập - Tự do - Hạnh phúc", 26, true, false)
                                + "<w:p><w:r>" + drawn(20) + drawn(53) + "</w:r></w:p>"
                                + tabbed("Số: 05/KH-UBND", "Trùng Khánh, ngày 05 tháng 8 năm 2025", 26, false, true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void onlyThePlantedFaultIsNamed(Case planted) throws Exception {
        assertThat(check.verify(planted.plant().in(new WordFile(good)).bytes(), List.of()).failing())
                .extracting(FormPoint::code).isNotEmpty().containsOnly(planted.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("habits")
    void aGoodHabitIsNoFault(Case habit) throws Exception {
        assertThat(check.verify(habit.plant().in(new WordFile(good)).bytes(), List.of()).failing()).isEmpty();
    }

    @Test
    void theHeadMadeWithTabsIsReallyJudged() throws Exception {
        Plant tabs = habits().toList().get(7).plant();
        WordFile file = tabs.in(new WordFile(good)).words("Số: 05/KH-UBND", "Số: 5/KH-UBND");

        assertThat(check.verify(file.bytes(), List.of()).failing()).extracting(FormPoint::code)
                .containsExactly(FormCode.PAPER_NUMBER_FORM);
    }

    private static Case fault(String name, FormCode code, Plant plant) {
        return new Case(name, code, plant);
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"%1$s\" w:eastAsia=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(name);
    }

    private static WordFile theme(WordFile file) {
        return file.withPart("theme1.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements><a:fontScheme>"
                        + "<a:majorFont><a:latin typeface=\"Cambria\"/></a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/>"
                        + "</a:minorFont></a:fontScheme></a:themeElements></a:theme>");
    }

    /** Without a font in any style, so that the defaults of the file hold. */
    private static WordFile bare(WordFile file) {
        WordFile bare = file;
        while (bare.has(WordFile.STYLES, ALL_FONTS)) {
            bare = bare.replace(WordFile.STYLES, ALL_FONTS, "");
        }
        return bare;
    }

    /** The second paragraph of the text in a style of its own that is based on the text's. */
    private static WordFile child(WordFile file, String properties) {
        return file.replace(WordFile.STYLES, "</w:styles>", "<w:style w:type=\"paragraph\" w:styleId=\"Odd\">"
                + "<w:name w:val=\"Odd\"/><w:basedOn w:val=\"OfficialBody\"/><w:pPr>" + properties + "</w:pPr></w:style>$0")
                .replace(WordFile.TEXT, "(\"OfficialBody\".*?)\"OfficialBody\"", "$1\"Odd\"");
    }

    private static WordFile header(WordFile file, String content) {
        return file.replace(HEADER, NUMBER, "$1" + content + "$2");
    }

    private static String paragraph(String properties, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    private static String drawn(double mm) {
        return "<w:r><w:drawing><wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
                + "<wp:extent cx=\"" + Math.round(mm * 36000) + "\" cy=\"0\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<a:graphicData><a:prstGeom prst=\"line\"/></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    }

    private static String vml(double points) {
        return "<w:r><w:pict><v:line xmlns:v=\"urn:schemas-microsoft-com:vml\" from=\"100pt,20pt\" to=\"" + (100 + points)
                + "pt,20pt\"/></w:pict></w:r>";
    }

    private static String tabbed(String left, String right, int halfPoints, boolean bold, boolean italicRight) {
        String size = "<w:sz w:val=\"" + halfPoints + "\"/>";
        String weight = bold ? "<w:b/>" : "";
        return "<w:p><w:pPr><w:spacing w:before=\"0\"/></w:pPr><w:r><w:rPr>" + weight + size + "</w:rPr><w:t>" + left
                + "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr>" + weight + (italicRight ? "<w:i/>" : "") + size
                + "</w:rPr><w:t>" + right + "</w:t></w:r></w:p>";
    }
}
