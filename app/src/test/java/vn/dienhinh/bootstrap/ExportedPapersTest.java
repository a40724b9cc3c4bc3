package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.export.ConflictPolicy;
import vn.dienhinh.application.export.ExportRequest;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.ExportedFile;
import vn.dienhinh.application.paper.PaperTestData;
import vn.dienhinh.domain.dossier.PaperKind;

/** Every paper that is offered, written in both formats and opened again. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedPapersTest {

    private ExportResult result;

    @BeforeAll
    void export(@TempDir Path folder) {
        result = new Services().exports().export(PaperTestData.full(), new ExportRequest(folder,
                EnumSet.allOf(PaperKind.class), EnumSet.allOf(DocumentFormat.class), ConflictPolicy.REPLACE));
    }

    private Path file(PaperKind kind, DocumentFormat format) {
        return result.written().stream().filter(paper -> paper.kind() == kind && paper.format() == format)
                .map(ExportedFile::file).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void bothFormatsSayTheSame(PaperKind kind) throws Exception {
        Set<String> inWord;
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file(kind, DocumentFormat.DOCX)));
             XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            inWord = words(text.getText());
        }
        try (PDDocument pdf = Loader.loadPDF(file(kind, DocumentFormat.PDF).toFile())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
            assertThat(words(new PDFTextStripper().getText(pdf))).containsAll(inWord).contains("đại");
        }
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
