package vn.dienhinh.application.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.domain.check.text.TextCheck;
import vn.dienhinh.domain.check.text.TextRemark;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperHead;

/** The texts of our own papers, taken out of their Word files again. */
class OwnTextsTest {

    /** What the samples keep of the real plans on purpose, or what no date and number were given for. */
    private static final List<String> OF_THE_CASES = List.of("text.ordinal.suspect", "text.mixed.event",
            "text.form.signature", "text.capitals", "text.mixed.addressee", "text.blank", "text.blank.number",
            "text.meeting.loose");

    static List<String> samples() {
        return GoodPapers.SAMPLES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSignedPlanIsPassedInSilence(String sample) throws Exception {
        assertThat(remarks(sample, GoodPapers.Kind.PLAN)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSignedReportIsPassedInSilence(String sample) throws Exception {
        assertThat(remarks(sample, GoodPapers.Kind.REPORT)).isEmpty();
    }

    private static List<TextRemark> remarks(String sample, GoodPapers.Kind kind) throws Exception {
        return TextCheck.paper(text(GoodPapers.file(signed(sample), kind, DocumentFormat.DOCX))).stream()
                .filter(remark -> !OF_THE_CASES.contains(remark.code())).toList();
    }

    /** Signed in the year of its case. */
    private static Conference signed(String sample) throws Exception {
        Conference conference = GoodPapers.signed(sample);
        LocalDate day = sample.startsWith("ngoc") ? LocalDate.of(2024, 11, 4) : LocalDate.of(2025, 8, 12);
        return conference.withPlan(conference.plan().withHead(new PaperHead("87", day)))
                .withReportHead(new PaperHead("91", day.plusDays(9)));
    }

    private static String text(byte[] file) throws Exception {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cell.getParagraphs()
                            .forEach(paragraph -> text.append(paragraph.getText()).append('\n'))));
                }
            }
        }
        return text.toString();
    }
}
