package vn.dienhinh.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dienhinh.application.reading.source.PlainTextReader;
import vn.dienhinh.application.reading.source.SourceFiles;
import vn.dienhinh.infrastructure.docx.DocxTextReader;
import vn.dienhinh.infrastructure.json.SharedCases;
import vn.dienhinh.infrastructure.pdf.PdfTextReader;

/** How much of real and made-up plans is read: precision and recall, field by field, in the output of the build. */
class PlanReadingFiguresTest {

    private static final List<String> CASES = List.of("tho-xuan", "huong-khe", "ngoc-trao", "dai-son", "trung-khanh");
    private static final List<String> OWN = List.of("01-tinh-theo-muc", "02-huong-dan-so-noi-vu", "03-bang-so-luong",
            "04-cong-van", "05-phuong-pdf", "06-truong-hoc", "07-khoi-thi-dua", "08-dac-khu", "09-doanh-nghiep",
            "10-quyet-dinh-bang", "11-xa-ocr", "12-so-pdf", "13-cap-huyen-dai", "14-tinh-ngan", "15-ton-vinh");
    private static final double LEAST = 0.95;

    private final PlanReadingService service =
            new PlanReadingService(new SourceFiles(List.of(new DocxTextReader(), new PdfTextReader(), new PlainTextReader())));

    @Test
    void everyRuleOfTheFiveCasesIsFound() throws Exception {
        ReadingFigures figures = new ReadingFigures();
        for (String name : CASES) {
            JsonNode expected = SharedCases.facts(name);
            figures.compare(name, PlanFacts.ofCase(expected), PlanFacts.of(service.read(SharedCases.text(name)).reading()));
        }
        print("The five cases", figures);

        assertThat(figures.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(figures.recall(field)).as("recall of %s: %s", field, figures.misses()).isEqualTo(1);
            assertThat(figures.precision(field)).as("precision of %s: %s", field, figures.misses()).isGreaterThanOrEqualTo(LEAST);
        });
    }

    @Test
    void plansOfOtherLayoutsAndWordingsAreReadAsText() throws Exception {
        ReadingFigures figures = new ReadingFigures();
        for (String name : OWN) {
            String text = PlanFiles.resource(name + ".txt");
            String plain = text.replaceAll("(?m)^\\|\\| ", "").replaceAll(" (?:/|\\|\\|) (?=.*\\|\\||[^|\\n]*ngày|Độc lập|CỘNG HÒA|Số:|V/v|TỈNH|THÀNH PHỐ|PHƯỜNG|SỞ)", "\n");
            figures.compare(name, expected(name), PlanFacts.of(service.read(plain.getBytes(StandardCharsets.UTF_8)).reading()));
        }
        assertFigures("Made-up plans as text", figures);
    }

    @Test
    void plansWithTablesAndColumnsAreReadFromWordFiles() throws Exception {
        ReadingFigures figures = new ReadingFigures();
        for (String name : List.of("03-bang-so-luong", "05-phuong-pdf", "10-quyet-dinh-bang", "12-so-pdf")) {
            figures.compare(name, expected(name), PlanFacts.of(service.read(PlanFiles.docx(PlanFiles.resource(name + ".txt"))).reading()));
        }
        assertFigures("Made-up plans as Word files", figures);
    }

    @Test
    void plansWithTablesAndColumnsAreReadFromPdfFiles() throws Exception {
        ReadingFigures figures = new ReadingFigures();
        for (String name : List.of("03-bang-so-luong", "05-phuong-pdf", "10-quyet-dinh-bang", "12-so-pdf")) {
            figures.compare(name, expected(name), PlanFacts.of(service.read(PlanFiles.pdf(PlanFiles.resource(name + ".txt"))).reading()));
        }
        assertFigures("Made-up plans as PDF files", figures);
    }

    /** Papers that were written, with what a careful reader takes from them, before the reader had seen them. */
    @Test
    void papersWrittenWithoutSightOfTheReaderAreReadFromTheirFiles() throws Exception {
        ReadingFigures figures = new ReadingFigures();
        for (Path facts : writtenApart()) {
            JsonNode expected = new ObjectMapper().readTree(facts.toFile());
            String name = facts.getFileName().toString().replace(".json", "");
            Path file = facts.resolveSibling(name + "." + expected.path("form").asText());
            figures.compare(name, PlanFacts.ofOwn(expected), PlanFacts.of(service.read(file).reading()));
        }
        assertFigures("Papers written without sight of the reader", figures);
    }

    private static List<Path> writtenApart() throws Exception {
        Path folder = Path.of(PlanReadingFiguresTest.class.getResource("/vn/dienhinh/reading/plans").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static PlanFacts expected(String name) throws Exception {
        return PlanFacts.ofOwn(new ObjectMapper().readTree(PlanFiles.resource(name + ".json")));
    }

    private static void assertFigures(String title, ReadingFigures figures) {
        print(title, figures);
        assertThat(figures.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(figures.recall(field)).as("recall of %s: %s", field, figures.misses()).isGreaterThanOrEqualTo(LEAST);
            assertThat(figures.precision(field)).as("precision of %s: %s", field, figures.misses()).isGreaterThanOrEqualTo(LEAST);
        });
    }

    private static void print(String title, ReadingFigures figures) {
        System.out.println(figures.table("Reading of superiors' plans: " + title));
        figures.misses().forEach(System.out::println);
    }
}
