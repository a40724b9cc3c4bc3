package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.dossier.PaperKind;

/** Every command and every exit code, with the program's own parts and real files. */
class CommandLineProgramTest {

    private static final List<String> STEMS =
            Arrays.stream(PaperKind.values()).map(PaperKind::fileStem).sorted().toList();

    @TempDir
    Path folder;

    private Path out;
    private Path sample;

    @BeforeEach
    void writeASample() {
        out = folder.resolve("ra");
        sample = folder.resolve("Hội nghị xã Đại Sơn.json");
        assertThat(CommandLineRun.of("sample", "dai-son", "--out", sample).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trung-khanh", "dai-son", "ngoc-trao"})
    void sampleWritesAConferenceWithoutErrors(String name) throws IOException {
        Path file = folder.resolve("thư mục mới/mẫu " + name + ".json");

        CommandLineRun run = CommandLineRun.of("sample", name, "--out", file);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Đã ghi", file.toString());
        assertThat(new ObjectMapper().readTree(Files.readString(file)).path("formatVersion").asInt()).isEqualTo(1);
        assertThat(CommandLineRun.of("check", file).code()).isZero();
    }

    @Test
    void exportWritesAllPapersInBothFormats() throws IOException {
        CommandLineRun run = CommandLineRun.of("export", sample, "--out", out);

        assertThat(run.code()).isZero();
        assertThat(wholes(names(out))).containsExactlyElementsOf(STEMS.stream()
                .flatMap(stem -> Stream.of(".docx", ".pdf").map(end -> stem + "-xa-dai-son-2025" + end)).toList());
        assertThat(wholes(run.err().lines().toList())).hasSize(2 * STEMS.size())
                .allMatch(line -> line.startsWith("Đã ghi "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "docx     | plan             | ke-hoach-xa-dai-son-2025.docx",
        "pdf      | report           | bao-cao-tong-ket-xa-dai-son-2025.pdf",
        "pdf      | delegates,report | bao-cao-tong-ket-xa-dai-son-2025.pdf danh-sach-dai-bieu-xa-dai-son-2025.pdf",
        "pdf      | meeting-minutes  | bien-ban-hoi-nghi-xa-dai-son-2025.pdf",
        "docx,pdf | plan             | ke-hoach-xa-dai-son-2025.docx ke-hoach-xa-dai-son-2025.pdf"})
    void exportWritesOnlyWhatIsAskedFor(String formats, String papers, String files) throws IOException {
        CommandLineRun run = CommandLineRun.of("export", sample, "--out", out, "--format", formats, "--paper", papers);

        assertThat(run.code()).isZero();
        assertThat(names(out)).containsExactly(files.split(" "));
    }

    @Test
    void allMeansEveryPaper() throws IOException {
        assertThat(CommandLineRun.of("export", sample, "--out", out, "--format", "pdf", "--paper", "all").code()).isZero();

        assertThat(wholes(names(out))).hasSameSizeAs(STEMS);
    }

    @Test
    void checkPrintsOneFindingALineAndNothingElse() {
        CommandLineRun run = CommandLineRun.of("check", minimal());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSizeGreaterThan(5)
                .allMatch(line -> line.matches("(ERROR|WARNING|INFO) [\\w.]+ [\\w.\\[\\]]+: .*\\."));
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("ERROR unit.name.missing unit.name: Chưa có tên"));
    }

    @Test
    void checkPrintsJsonWhereAsked() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", minimal(), "--json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(json.path("formatVersion").asInt()).isEqualTo(1);
        assertThat(json.path("errors").asInt()).isPositive();
        assertThat(json.path("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.path("severity").asText()).isIn("ERROR", "WARNING", "INFO");
            assertThat(finding.path("code").asText()).isNotEmpty();
            assertThat(finding.path("message").asText()).endsWith(".");
        });
        assertThat(json.path("findings")).hasSize(CommandLineRun.of("check", minimal()).outLines().size());
    }

    @Test
    void papersOfAConferenceWithErrorsAreWrittenAsDrafts() throws IOException {
        CommandLineRun run = CommandLineRun.of("export", minimal(), "--out", out, "--format", "docx",
                "--paper", "plan,delegates,report");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("ERROR unit.name.missing");
        assertThat(run.err()).contains("DỰ THẢO");
        assertThat(names(out)).containsExactly("bao-cao-tong-ket.docx", "danh-sach-dai-bieu.docx", "ke-hoach.docx");
        for (String name : names(out)) {
            assertThat(headersAndText(out.resolve(name))).as(name).contains("DỰ THẢO");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                                       | Các lệnh hiện có",
        "export                                   | --out THƯ_MỤC, TỆP",
        "export x.json                            | --out THƯ_MỤC",
        "export x.json --out                      | --out THƯ_MỤC",
        "export x.json --out o --format doc       | docx, pdf",
        "export x.json --out o --paper letter     | plan, delegates, budget",
        "export x.json --out o --paper plan,x     | Không có loại văn bản x",
        "export x.json --out o --color            | --color",
        "export x.json --out o --out p            | --out THƯ_MỤC chỉ được ghi một lần",
        "export x.json y.json --out o             | y.json",
        "check                                    | TỆP",
        "check x.json --jason                     | --jason",
        "check --json=yes x.json                  | --json",
        "sample                                   | --out TỆP, TÊN",
        "sample dai-son                           | --out TỆP",
        "sample hue --out x.json                  | trung-khanh, dai-son, ngoc-trao",
        "print x.json                             | export, check, sample",
        "--nope                                   | --nope"})
    void wrongUsageIsSaidInVietnameseAndReturnsTwo(String typed, String said) {
        CommandLineRun run = CommandLineRun.of((Object[]) typed.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).doesNotContain("Missing", "Unmatched", "Unknown", "should be", "Usage");
        assertThat(Path.of("o")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export"})
    void aBlankPathIsWrongUsage(String command) {
        assertThat(CommandLineRun.of(command, " ").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("export", sample, "--out", "").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "export --help", "check -h", "sample --help"})
    void helpIsInVietnamese(String typed) {
        CommandLineRun run = CommandLineRun.of((Object[]) typed.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Cách dùng: packaging/run").contains("--help", "Tùy chọn:")
                .doesNotContain("Usage", "Show", "Print");
    }

    @Test
    void unreadableFilesAreNamedWithFieldAndLineAndNothingIsWritten() throws IOException {
        String whole = Files.readString(sample);
        refused(folder.resolve("không có.json"), "Không tìm thấy");
        refused(folder, "là thư mục");
        refused(file(""), "không phải tệp hội nghị");
        refused(file("{"), "cắt cụt ở dòng 1");
        refused(file(whole.substring(0, whole.length() / 2)), "cắt cụt ở dòng");
        refused(file("{\n\"formatVersion\": 99}"), "bản mới hơn", "99", "dòng 2");
        refused(file("{\n\"formatVersion\": 1,\n\"delegates\": [\n{\"birthYear\": \"x\"}]}"), "delegates[0].birthYear", "dòng 4");
        refused(file("{\n\"formatVersion\": 1,\n\"delegate\": []}"), "delegate", "dòng 3");
        refused(file("{}"), "formatVersion");
        refused(file("\n".repeat(1233) + "x"), "dòng 1234");
        Path latin = folder.resolve("latin.json");
        Files.write(latin, "{\"formatVersion\": 1, \"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused(latin, "UTF-8");
    }

    @Test
    void aFileBeyondAllMeasureIsRefused() throws IOException {
        refused(file(" ".repeat(33 * 1024 * 1024)), "32 MB");
    }

    @Test
    void aFileWithAByteOrderMarkIsRead() throws IOException {
        assertThat(CommandLineRun.of("check", file("\uFEFF" + Files.readString(sample))).code()).isZero();
    }

    @Test
    void aFolderBelowARegularFileCannotBeWritten() throws IOException {
        Path regular = file("x");

        CommandLineRun export = CommandLineRun.of("export", sample, "--out", regular.resolve("ra"));
        CommandLineRun written = CommandLineRun.of("sample", "dai-son", "--out", regular.resolve("mẫu.json"));

        assertThat(export.code()).isEqualTo(4);
        assertThat(export.err()).contains("Chưa ghi", "Chọn thư mục khác");
        assertThat(written.code()).isEqualTo(4);
        assertThat(written.err()).contains("Không ghi được");
        assertThat(regular).hasContent("x");
    }

    @Test
    void aFolderInThePlaceOfAPaperKeepsOnlyThatPaperFromBeingWritten() throws IOException {
        Files.createDirectories(out.resolve("ke-hoach-xa-dai-son-2025.pdf"));

        CommandLineRun run = CommandLineRun.of("export", sample, "--out", out);

        assertThat(run.code()).isEqualTo(4);
        assertThat(wholes(run.err().lines().filter(line -> line.startsWith("Đã ghi")).toList()))
                .hasSize(2 * STEMS.size() - 1);
        assertThat(run.err()).contains("Chưa ghi " + out.resolve("ke-hoach-xa-dai-son-2025.pdf"));
    }

    /** Files or lines without those of single persons and collectives. */
    private static List<String> wholes(List<String> names) {
        return names.stream().filter(name -> !name.matches(".*-thanh-tich-\\d+-.*")).toList();
    }

    private void refused(Path file, String... said) {
        for (CommandLineRun run : List.of(CommandLineRun.of("export", file, "--out", out), CommandLineRun.of("check", file))) {
            assertThat(run.code()).as(run.err()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(said).contains(file.toString()).doesNotContain("  ", " .", "{");
            assertThat(out).doesNotExist();
        }
    }

    private Path minimal() {
        return file("{\"formatVersion\":1}");
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("tệp.json"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String headersAndText(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in)) {
            return document.getDocument().xmlText() + document.getHeaderList().stream()
                    .map(header -> header.getText()).toList();
        }
    }
}
