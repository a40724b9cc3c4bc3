package vn.dienhinh.infrastructure.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.document.DocumentWriter;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.infrastructure.docx.DocxWriter;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.pdf.PdfWriter;
import vn.dienhinh.proof.Office;

/** Our PDF against the Word file as LibreOffice lays it out. */
@Tag("slow")
class TwinTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-08-08T01:00:00Z"), ZoneOffset.UTC);
    private static final double WANTED = 0.98;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {3, 6})
    void wordFileAndPdfHaveTheSamePagesAndLines(long seed) throws Exception {
        Assumptions.assumeTrue(Office.isHere(), "LibreOffice (soffice) is not installed");
        OfficialFont font = new OfficialFont();
        PaperDocument document = SyntheticPlan.document(seed);
        write(new PdfWriter(font, CLOCK), document, folder.resolve("ours.pdf"));
        write(new DocxWriter(font, CLOCK), document, folder.resolve("word.docx"));
        new Office(folder.resolve("office")).convert(folder, "pdf", folder);

        List<List<String>> ours = pages(folder.resolve("ours.pdf"));
        List<List<String>> word = pages(folder.resolve("word.pdf"));
        int lines = 0;
        int equal = 0;
        for (int i = 0; i < Math.min(ours.size(), word.size()); i++) {
            lines += word.get(i).size();
            equal += common(ours.get(i), word.get(i));
        }
        System.Logger log = System.getLogger("twin");
        log.log(System.Logger.Level.INFO, "seed " + seed + ": pages " + ours.size() + " and " + word.size()
                + ", equal lines " + equal + " of " + lines);
        assertThat(ours).hasSameSizeAs(word);
        assertThat((double) equal / lines).isGreaterThanOrEqualTo(WANTED);
    }

    private static void write(DocumentWriter writer, PaperDocument document, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.write(document, out);
        }
    }

    private static List<List<String>> pages(Path file) throws Exception {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).lines().map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty()).toList());
            }
        }
        return pages;
    }

    /** Length of the longest common sequence of lines. */
    private static int common(List<String> one, List<String> two) {
        int[][] longest = new int[one.size() + 1][two.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= two.size(); j++) {
                longest[i][j] = one.get(i - 1).equals(two.get(j - 1)) ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.size()][two.size()];
    }
}
