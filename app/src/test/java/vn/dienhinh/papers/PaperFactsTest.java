package vn.dienhinh.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static vn.dienhinh.infrastructure.json.SharedCases.facts;
import static vn.dienhinh.infrastructure.json.SharedCases.folded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.bootstrap.CommandLineFactory;
import vn.dienhinh.domain.text.OfficialDate;

/**
 * The papers of the three samples, re-opened as Word and as PDF, hold every fact of their case. Compared folded:
 * letters and digits alone, so that spacing, punctuation, capitals and the place of a tone do not count.
 */
class PaperFactsTest {

    private static final List<String> SAMPLES = List.of("trung-khanh", "dai-son", "ngoc-trao");

    /** Deadlines that the case states otherwise than as a day, in the words of the papers. */
    private static final Map<String, String> SPANS = Map.of("2025-Q1", "Quý I/2025", "2025-08 (cuối tháng)",
            "cuối tháng 8/2025");

    /** Slips of the real papers, which the program mends. */
    private static final Map<String, String> SLIPS = Map.of("trích ngành", "trích ngang");

    /**
     * A page of the PDF begins with its number, which would stand in the middle of a sentence that goes over the
     * page's end.
     */
    private static final String PAGE_NUMBER = "(?m)\\A\\s*\\d+\\s*$";

    @TempDir
    static Path folder;

    private record Paper(String sample, String stem, String format) {
    }

    static Stream<Paper> plans() {
        return papers("ke-hoach");
    }

    static Stream<Paper> lists() {
        return papers("danh-sach-dai-bieu");
    }

    private static Stream<Paper> papers(String stem) {
        return SAMPLES.stream().flatMap(sample -> Stream.of("docx", "pdf").map(format -> new Paper(sample, stem, format)));
    }

    @BeforeAll
    static void exportTheSamples() {
        Clock clock = Clock.fixed(LocalDate.of(2025, 8, 12).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        for (String sample : SAMPLES) {
            String file = folder.resolve(sample + ".json").toString();
            assertThat(CommandLineFactory.create(clock, writer, writer).run("sample", sample, "--out", file)).isZero();
            assertThat(CommandLineFactory.create(clock, writer, writer).run("export", file, "--out",
                    folder.resolve(sample).toString())).as(said.toString()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanHasEveryProgrammeItemInOrder(Paper paper) throws IOException {
        assertThat(text(paper)).containsSubsequence(words(facts(paper.sample()).path("programme")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanHasEveryDeadline(Paper paper) throws IOException {
        JsonNode facts = facts(paper.sample());
        String text = text(paper);
        for (JsonNode deadline : facts.path("deadlines")) {
            String date = deadline.path("date").asText();
            String words = SPANS.containsKey(date) ? SPANS.get(date)
                    : "trước ngày " + OfficialDate.shortForm(LocalDate.parse(date));
            assertThat(text).as(words).contains(folded(words));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanHasEveryRecipientInOrder(Paper paper) throws IOException {
        assertThat(text(paper)).containsSubsequence(words(facts(paper.sample()).path("recipients")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanIsSignedByTheCasesSigner(Paper paper) throws IOException {
        JsonNode signer = facts(paper.sample()).path("signer");
        assertThat(text(paper)).contains(folded(signer.path("authority").asText()),
                folded(signer.path("position").asText()), folded(signer.path("name").asText()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanHasTheCasesTitleVenueAndBackdrop(Paper paper) throws IOException {
        JsonNode facts = facts(paper.sample());
        List<String> wanted = new ArrayList<>(List.of(title(facts)));
        Stream.of(facts.path("levels").path(0).path("venue"), facts.path("banner_name"))
                .filter(JsonNode::isTextual).map(JsonNode::asText).forEach(wanted::add);
        assertThat(text(paper)).contains(wanted.stream().map(word -> folded(word)).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanHasCapSharesAndLength(Paper paper) throws IOException {
        JsonNode level = facts(paper.sample()).path("levels").path(0);
        List<String> wanted = new ArrayList<>(List.of(level.path("max_delegates").path("xã").asText() + " đại biểu"));
        if (level.path("ratio").isObject()) {
            wanted.add(level.path("ratio").path("exemplar").asText() + "%");
            wanted.add(level.path("ratio").path("guest").asText() + "%");
        }
        assertThat(text(paper)).contains(wanted.stream().map(word -> folded(word)).toList());
        // "½" and "1/2" are one length; folding keeps the first as its own sign.
        assertThat(text(paper)).containsAnyOf(folded(level.path("duration").asText()),
                folded(level.path("duration").asText().replace("½", "1/2")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanHasTheDossierAndWhereItGoes(Paper paper) throws IOException {
        JsonNode dossier = facts(paper.sample()).path("dossier");
        assumeThat(dossier.isObject()).as("the case names no dossier").isTrue();
        assertThat(text(paper)).contains(folded(dossier.path("to").asText())).containsSubsequence(words(dossier.path("items")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanNamesEveryAssigneeInOrder(Paper paper) throws IOException {
        List<String> units = new ArrayList<>();
        for (JsonNode duty : facts(paper.sample()).path("assignments")) {
            // Case Ngọc Trạo counts the estimate of costs (II.4) with the duties; it stands with the budget.
            if (!duty.path("no").asText().contains(".")) {
                units.add(folded(duty.path("unit").asText()));
            }
        }
        assertThat(text(paper)).containsSubsequence(units);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePlanStandsOnTheCasesPapers(Paper paper) throws IOException {
        for (JsonNode basis : facts(paper.sample()).path("legal_bases")) {
            if (basis.path("number").isTextual()) {
                assertThat(text(paper)).contains(folded(basis.path("number").asText()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListHasEveryDelegatesName(Paper paper) throws IOException {
        List<String> names = new ArrayList<>();
        new ObjectMapper().readTree(Files.readString(folder.resolve(paper.sample() + ".json"))).path("delegates")
                .forEach(row -> names.add(folded(row.path("fullName").asText())));
        assertThat(names).hasSizeGreaterThanOrEqualTo(150);
        assertThat(text(paper)).contains(names);
    }

    private static String title(JsonNode facts) {
        return facts.path("title_verbatim").isTextual() ? facts.path("title_verbatim").asText()
                : facts.path("title_note").asText().replaceFirst(".*Kế hoạch (?=tổ chức)", "");
    }

    private static List<String> words(JsonNode texts) {
        List<String> words = new ArrayList<>();
        texts.forEach(text -> words.add(folded(mended(text.asText()))));
        return words;
    }

    private static String mended(String text) {
        String mended = text;
        for (Map.Entry<String, String> slip : SLIPS.entrySet()) {
            mended = mended.replace(slip.getKey(), slip.getValue());
        }
        return mended;
    }

    private String text(Paper paper) throws IOException {
        Path directory = folder.resolve(paper.sample());
        String name = paper.stem() + "-xa-" + paper.sample() + "-2025." + paper.format();
        return folded(paper.format().equals("docx") ? word(directory.resolve(name)) : pdf(directory.resolve(name)));
    }

    private static String word(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in);
             XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            StringBuilder text = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(document).replaceFirst(PAGE_NUMBER, "")).append('\n');
            }
            return text.toString();
        }
    }
}
