package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code pack} and {@code unpack}. */
class ParcelCommandsTest {

    @TempDir
    private Path home;
    private Path conference;
    private Path papers;
    private Path parcel;

    @BeforeEach
    void makePapers() throws IOException {
        conference = home.resolve("dai-son.json");
        parcel = home.resolve("gói.dienhinh");
        CommandLineRun.of("sample", "dai-son", "--out", conference);
        papers = Files.createDirectories(home.resolve("văn bản"));
        Files.writeString(papers.resolve("to-trinh-khen-thuong-xa-dai-son-2025.docx"), "tờ trình");
        Files.createDirectories(papers.resolve("ảnh"));
        Files.writeString(papers.resolve("ảnh/hội trường.txt"), "ảnh");
    }

    private CommandLineRun pack(Object... more) {
        Object[] arguments = new Object[6 + more.length];
        System.arraycopy(new Object[] {"pack", conference, "--papers", papers, "--out", parcel}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return CommandLineRun.of(arguments);
    }

    @Test
    void conferenceAndPapersComeOutAsTheyWentIn() {
        assertThat(pack().code()).isZero();
        CommandLineRun run = CommandLineRun.of("unpack", parcel, "--out", home.resolve("ra"));
        assertThat(run.code()).isZero();
        assertThat(home.resolve("ra/hoi-nghi.json")).hasSameBinaryContentAs(conference);
        assertThat(home.resolve("ra/to-trinh-khen-thuong-xa-dai-son-2025.docx")).hasContent("tờ trình");
        assertThat(home.resolve("ra/ảnh/hội trường.txt")).hasContent("ảnh");
        assertThat(run.err()).contains("Hội nghị").contains("Đại Sơn");
    }

    @Test
    void whatIsInsideIsPrintedAsJson() throws IOException {
        pack();
        CommandLineRun run = CommandLineRun.of("unpack", parcel, "--out", home.resolve("ra"), "--json");
        JsonNode data = new ObjectMapper().readTree(run.out());
        assertThat(data.path("unit").asText()).isEqualTo("xã Đại Sơn");
        assertThat(data.path("madeAt").asText()).isEqualTo("2025-08-12T00:00");
        assertThat(data.path("files")).hasSize(3);
        assertThat(data.path("files").get(1).path("paper").asText()).isEqualTo("PROPOSAL");
    }

    @Test
    void anAlteredPackageIsRefusedAndNothingIsWritten() throws IOException {
        pack();
        byte[] whole = Files.readAllBytes(parcel);
        whole[whole.length / 2]++;
        Files.write(parcel, whole);
        CommandLineRun run = CommandLineRun.of("unpack", parcel, "--out", home.resolve("ra"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("chưa có gì được ghi");
        assertThat(home.resolve("ra")).doesNotExist();
    }

    @Test
    void aConferenceInsideThatCannotBeReadIsRefusedBeforeAnythingIsWritten() throws IOException {
        Files.writeString(conference, "{\"formatVersion\": 1, \"delegates\": 5}");
        assertThat(pack().code()).isEqualTo(3);
        assertThat(parcel).doesNotExist();
    }

    @Test
    void aPasswordFromAFileLocksThePackage() throws IOException {
        Path password = Files.writeString(home.resolve("mk.txt"), "bí mật\n");
        assertThat(pack("--password-file", password).code()).isZero();
        CommandLineRun without = CommandLineRun.of("unpack", parcel, "--out", home.resolve("ra"));
        assertThat(without.code()).isEqualTo(3);
        assertThat(without.err()).contains("mật khẩu");
        CommandLineRun with = CommandLineRun.of("unpack", parcel, "--out", home.resolve("ra"), "--password-file", password);
        assertThat(with.code()).isZero();
        assertThat(home.resolve("ra/hoi-nghi.json")).hasSameBinaryContentAs(conference);
    }

    @Test
    void aFolderOfPapersThatIsNotThereIsInputNobodyCanRead() {
        CommandLineRun run = CommandLineRun.of("pack", conference, "--papers", home.resolve("không có"), "--out", parcel);
        assertThat(run.code()).isEqualTo(3);
        assertThat(parcel).doesNotExist();
    }

    @Test
    void thePackageItselfStaysOutOfThePackage() {
        parcel = papers.resolve("gói.dienhinh");
        pack();
        assertThat(pack().code()).isZero();
        CommandLineRun run = CommandLineRun.of("unpack", parcel, "--out", home.resolve("ra"));
        assertThat(run.outLines()).hasSize(3);
    }
}
