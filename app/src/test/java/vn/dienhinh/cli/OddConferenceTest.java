package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odd data in a sound file gives findings and papers, never a fault of the program. */
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.domain.dossier.PaperKind;

class OddConferenceTest {

    private static final int LONG = 5000;
    /** A whole paper a kind; some kinds have files of their own for each person besides. */
    private static final int ALL_FILES = PaperKind.values().length * DocumentFormat.values().length;

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();
    private ObjectNode conference;

    @BeforeEach
    void takeASample() throws IOException {
        Path sample = folder.resolve("sample.json");
        CommandLineRun.of("sample", "dai-son", "--out", sample);
        conference = (ObjectNode) json.readTree(Files.readString(sample));
    }

    @Test
    void aDelegateWithoutNameIsFound() {
        assertThat(checkedDelegate(row -> row.put("fullName", " ")).out()).contains("delegates.name.missing delegates[3].fullName");
    }

    @ParameterizedTest
    @CsvSource({"2199, delegates.birthYear.future", "0, delegates.birthYear.early", "-5, delegates.birthYear.early"})
    void aYearOfBirthThatCannotBeIsFound(int year, String code) {
        assertThat(checkedDelegate(row -> row.put("birthYear", year).putNull("birthDate")).out())
                .contains(code + " delegates[3].birthYear");
    }

    @Test
    void noDelegatesAtAllIsFound() {
        conference.putArray("delegates");

        assertThat(checked().out()).contains("delegates.empty");
        assertThat(exported("docx,pdf").code()).isIn(0, 1);
    }

    @Test
    @Tag("slow")
    void twoThousandDelegatesAreOverTheCapAndPrinted() {
        ArrayNode delegates = (ArrayNode) conference.get("delegates");
        JsonNode pattern = delegates.get(0);
        for (int number = delegates.size(); number < 2000; number++) {
            delegates.add(((ObjectNode) pattern.deepCopy()).put("id", "n" + number).put("fullName", "Người thứ " + words(number)));
        }

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("ERROR delegates.cap.exceeded");
        assertThat(run.err()).contains("danh-sach-dai-bieu");
    }

    @Test
    void delegatesWithoutCategoryAreFoundRowByRow() {
        conference.get("delegates").forEach(row -> ((ObjectNode) row).putNull("category"));

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.outLines().stream().filter(line -> line.contains("delegates.category.missing"))).hasSize(150);
    }

    @Test
    void aUnitWithoutNameAndAPaperWithoutSignerAreFound() {
        ((ObjectNode) conference.get("unit")).put("name", "");
        conference.remove("signer");

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("ERROR unit.name.missing", "unit.signer.name.missing");
    }

    @Test
    void aFileWithNothingButItsVersionGivesDrafts() {
        conference.removeAll();
        conference.put("formatVersion", 1);

        assertThat(checked().code()).isEqualTo(1);
        assertThat(exported("docx,pdf").code()).isEqualTo(1);
    }

    @Test
    @Tag("slow")
    void fiveThousandLettersInEveryTextAreCheckedAndPrinted() {
        keepDelegates(3);
        lengthen(conference, "chữ ".repeat(LONG / 4));

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.code()).as(run.err()).isIn(0, 1);
        assertThat(run.out()).contains("text.tooLong", "delegates.name.long");
        assertThat(run.err()).contains("ke-hoach", "danh-sach-dai-bieu", "bao-cao-tong-ket");
        assertThat(run.outLines()).allMatch(line -> line.length() < 1000);
    }

    @Test
    @Tag("slow")
    void fiveThousandLettersWithoutAnyBlankArePrintedToo() {
        keepDelegates(3);
        lengthen(conference, "g".repeat(LONG));

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.code()).as(run.err()).isIn(0, 1);
        assertThat(run.err().lines().filter(line -> line.startsWith("Đã ghi"))).hasSizeGreaterThanOrEqualTo(ALL_FILES);
    }

    @ParameterizedTest
    @CsvSource({"Sok សុខ, U+179F", "Hoa 🌸, U+1F338"})
    void aLetterThatTheFontLacksKeepsNoPaperFromBeingWrittenAndIsNamed(String name, String number) {
        ((ObjectNode) conference.get("delegates").get(3)).put("fullName", name);

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("Chưa ghi");
        assertThat(run.err().lines().filter(line -> line.startsWith("Đã ghi"))).hasSizeGreaterThanOrEqualTo(ALL_FILES);
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("ERROR text.letterNotInFont delegates[3].fullName")
                && line.contains(number));
    }

    @ParameterizedTest
    @CsvSource({"Sok សុខ, U+179F", "Hoa 🌸, U+1F338"})
    void aLetterThatTheFontLacksIsFoundByItsNumberAndQuotedBySuchInOtherPapers(String name, String number) {
        ((ObjectNode) conference.get("delegates").get(3)).put("fullName", name);
        ((ObjectNode) conference.get("meeting")).put("date", "2026-01-02");
        ((ObjectNode) conference.get("milestones").get(0)).put("what", name);

        CommandLineRun run = exported("docx,pdf");

        assertThat(run.outLines()).filteredOn(line -> line.startsWith("ERROR text.letterNotInFont"))
                .anyMatch(line -> line.contains("delegates[3].fullName") && line.contains(number))
                .noneMatch(line -> line.contains(name));
        assertThat(run.err().lines().filter(line -> line.contains("bao-cao-tong-ket"))).hasSize(2)
                .allMatch(line -> line.startsWith("Đã ghi"));
    }

    private void keepDelegates(int number) {
        ArrayNode delegates = (ArrayNode) conference.get("delegates");
        while (delegates.size() > number) {
            delegates.remove(number);
        }
    }

    /** Ids, enums and dates keep their form; every other text becomes the long one. */
    private static void lengthen(JsonNode node, String words) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                JsonNode value = object.get(name);
                if (value.isTextual() && isFree(name, value.asText())) {
                    object.put(name, words);
                } else {
                    lengthen(value, words);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                if (array.get(index).isTextual() && isFree("", array.get(index).asText())) {
                    array.set(index, array.textNode(words));
                } else {
                    lengthen(array.get(index), words);
                }
            }
        }
    }

    private static boolean isFree(String name, String text) {
        boolean coded = text.matches("[A-Z_0-9]+") || text.matches("\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d.*");
        return !coded && !name.toLowerCase(java.util.Locale.ROOT).endsWith("id") && !name.equals("draftKey")
                && !name.equals("question") && !name.equals("choice");
    }

    private static String words(int number) {
        return Integer.toString(number, 26).chars().mapToObj(digit -> Character.toString(Character.isDigit(digit)
                ? 'A' + digit - '0' : digit)).reduce("", String::concat);
    }

    private CommandLineRun checkedDelegate(Consumer<ObjectNode> change) {
        change.accept((ObjectNode) conference.get("delegates").get(3));
        CommandLineRun run = checked();
        assertThat(run.code()).isLessThanOrEqualTo(1);
        assertThat(exported("docx").code()).isEqualTo(run.code());
        return run;
    }

    private CommandLineRun checked() {
        return CommandLineRun.of("check", written());
    }

    private CommandLineRun exported(String formats) {
        return CommandLineRun.of("export", written(), "--out", folder.resolve("ra"), "--format", formats);
    }

    private Path written() {
        try {
            return Files.writeString(folder.resolve("odd.json"), json.writeValueAsString(conference));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
