package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --text}. */
class CheckTextTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("kế hoạch.txt"), text);
    }

    @Test
    void findingsAreToldWithLineAndColumn() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "--text", file("Mở đầu.\n- Danh sách trích ngành.\n"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.outLines()).containsExactly(
                "WARNING text.slip 2:13: Có “trích ngành”, có lẽ phải là “trích ngang”.");
    }

    @Test
    void aFaultlessTextIsPassedInSilence() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "--text", file("Hội nghị diễn ra trang trọng, tiết kiệm.\n"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theSameStandsInTheJson() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "--text", file("Danh sách trích ngành."), "--json");
        JsonNode finding = new ObjectMapper().readTree(run.out()).path("findings").get(0);

        assertThat(finding.path("code").asText()).isEqualTo("text.slip");
        assertThat(finding.path("column").asInt()).isEqualTo(11);
        assertThat(finding.path("replacement").asText()).isEqualTo("trích ngang");
    }

    @Test
    void textsThatWindowsWritesAreRead() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"),
                "\uFEFFDanh sách trích ngành.".getBytes(StandardCharsets.UTF_16LE));

        assertThat(CommandLineRun.of("check", "--text", file).outLines()).hasSize(1);
    }

    @Test
    void aFileThatIsNoTextIsToldOf() throws IOException {
        assertThat(CommandLineRun.of("check", "--text", folder.resolve("thiếu.txt")).code()).isEqualTo(3);
        assertThat(CommandLineRun.of("check", "--text", Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xC3, 0x28}))
                .code()).isEqualTo(3);
        assertThat(CommandLineRun.of("check", "--text", Files.write(folder.resolve("c.xyz"), new byte[] {1})).code())
                .isEqualTo(3);
        assertThat(CommandLineRun.of("check").code()).isEqualTo(2);
    }
}
