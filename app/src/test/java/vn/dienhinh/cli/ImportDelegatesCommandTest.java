package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDelegatesCommandTest {

    private static final String LIST = "STT,Họ và tên,Năm sinh,Giới tính,Đảng viên,Thành phần\n"
            + "1,Nguyễn Thị Hoà,1975,Nữ,Có,Khách mời\n2,,1980,Nam,,\n";

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void jsonIsAsTheSchemaSays() throws Exception {
        Path one = Files.writeString(folder.resolve("thon-1.csv"), LIST);
        Path two = Files.writeString(folder.resolve("thon-2.csv"), "Họ tên\nNGUYỄN THỊ  HÒA\n");

        CommandLineRun run = CommandLineRun.of("import-delegates", "--json", one, two);

        assertThat(run.code()).isZero();
        JsonNode printed = mapper.readTree(run.out());
        try (InputStream schema = getClass().getResourceAsStream("/vn/dienhinh/schema/delegate-import-1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(printed)).isEmpty();
        }
        assertThat(printed.path("rows")).hasSize(3);
        assertThat(printed.path("rows").get(0).path("place").textValue()).isEqualTo("thon-1.csv!A2");
        assertThat(printed.path("rows").get(1).path("status").textValue()).isEqualTo("refused");
        assertThat(printed.path("possibleDoubles").toString()).isEqualTo("[[\"thon-1.csv!A2\",\"thon-2.csv!A2\"]]");
    }

    @Test
    void chosenRowsJoinTheConferenceAtOnce() throws Exception {
        Path conference = folder.resolve("a.json");
        Path joined = folder.resolve("b.json");
        CommandLineRun.of("sample", "trung-khanh", "--out", conference);
        int before = mapper.readTree(conference.toFile()).path("delegates").size();
        Path list = Files.writeString(folder.resolve("thon-1.csv"), LIST);

        CommandLineRun run = CommandLineRun.of("import-delegates", list, "--into", conference, "--out", joined);

        assertThat(run.code()).isZero();
        assertThat(mapper.readTree(joined.toFile()).path("delegates")).hasSize(before + 1);
        assertThat(run.out()).contains("không nhận 1 dòng");
    }

    @Test
    void oneUnreadableFileKeepsAllOut() throws Exception {
        Path list = Files.writeString(folder.resolve("thon-1.csv"), LIST);
        Path empty = Files.write(folder.resolve("thon-2.xlsx"), new byte[0]);
        Path conference = folder.resolve("a.json");
        CommandLineRun.of("sample", "trung-khanh", "--out", conference);

        CommandLineRun run = CommandLineRun.of("import-delegates", list, empty, "--into", conference, "--out",
                folder.resolve("b.json"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("thon-2.xlsx trống", "chưa có gì được nhập");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("b.json")).doesNotExist();
    }

    @Test
    void aListComesBackUnchangedFromAWorkbookAndFromText() throws Exception {
        Path conference = folder.resolve("a.json");
        CommandLineRun.of("sample", "dai-son", "--out", conference);
        List<JsonNode> before = delegates(conference);
        for (String name : List.of("ds.xlsx", "ds.csv")) {
            Path empty = Files.writeString(folder.resolve("empty.json"), "{\"formatVersion\": 1, \"id\": \"e\"}");
            Path out = folder.resolve(name);
            assertThat(CommandLineRun.of("export-delegates", conference, "--out", out).code()).isZero();

            CommandLineRun run = CommandLineRun.of("import-delegates", out, "--into", empty, "--out", folder.resolve("c.json"));

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(delegates(folder.resolve("c.json"))).as(name).isEqualTo(before);
        }
    }

    @Test
    void theEmptyFormIsReadWithoutQuestions() throws Exception {
        Path form = folder.resolve("mau.xlsx");
        assertThat(CommandLineRun.of("delegate-form", "--out", form).code()).isZero();

        CommandLineRun run = CommandLineRun.of("import-delegates", "--json", form);

        assertThat(run.code()).isZero();
        JsonNode sheet = mapper.readTree(run.out()).path("files").get(0).path("sheets").get(0);
        assertThat(sheet.path("columns")).hasSize(13).allSatisfy(column -> assertThat(column.path("field").isNull()).isFalse());
        assertThat(mapper.readTree(run.out()).path("rows")).isEmpty();
    }

    /** The delegates without their ids, which are given anew. */
    private List<JsonNode> delegates(Path conference) throws Exception {
        List<JsonNode> delegates = new ArrayList<>();
        for (JsonNode delegate : mapper.readTree(conference.toFile()).path("delegates")) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) delegate).remove("id");
            delegates.add(delegate);
        }
        return delegates;
    }
}
