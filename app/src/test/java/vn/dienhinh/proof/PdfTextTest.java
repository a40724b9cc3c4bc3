package vn.dienhinh.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.paper.DocumentText;
import vn.dienhinh.bootstrap.PaperMill;
import vn.dienhinh.domain.dossier.PaperKind;

/** What a reader, a search or a copy from a PDF gets: the paper's own text, whole, in fonts that the file carries. */
@Tag("slow")
class PdfTextTest {

    private static final PaperMill MILL = new PaperMill();

    private final List<String> foreignFonts = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyWordOfThePaperIsInTheTextLayer(PaperKind kind) throws IOException {
        PaperDocument paper = MILL.document(MILL.signed("ngoc-trao"), kind);
        try (PDDocument pdf = Loader.loadPDF(MILL.file(paper, DocumentFormat.PDF))) {
            String read = letters(new PDFTextStripper().getText(pdf));
            List<String> missing = DocumentText.lines(paper).stream().flatMap(line -> line.lines())
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .filter(word -> !read.contains(word)).distinct().toList();
            assertThat(missing).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void theFileSaysItsLanguageAndTitleAndCarriesOnlyTheLettersItUses(PaperKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(MILL.file(MILL.document(MILL.signed("ngoc-trao"), kind),
                DocumentFormat.PDF))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isNotBlank();
            for (PDPage page : pdf.getPages()) {
                note(page);
            }
            assertThat(foreignFonts).isEmpty();
        }
    }

    private void note(PDPage page) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+.*")) {
                foreignFonts.add(font.getName());
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
