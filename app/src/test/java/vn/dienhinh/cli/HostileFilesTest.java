package vn.dienhinh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that once hung or blew up a reader: each is read or refused in a sentence, soon, and nothing is written. */
@Timeout(60)
class HostileFilesTest {

    @TempDir
    private Path folder;

    @Test
    void anOldWordFileWhosePiecesGoInACircleIsRefused() throws Exception {
        assertRefused(CommandLineRun.of("read-plan", file("doc-endless.doc")));
    }

    @Test
    void anOldWordFileWhosePiecesLieOverOneAnotherIsRefused() throws Exception {
        assertRefused(CommandLineRun.of("read-plan", file("doc-overlap.doc")));
    }

    @Test
    void thousandsOfCapitalLinesAreReadInLinearTime() throws Exception {
        assertThat(CommandLineRun.of("read-plan", file("readplan-hang-capitals.txt")).code()).isZero();
    }

    @Test
    void aFormCheckLoosensNoGuardOfALaterReading() throws Exception {
        Path file = file("readplan-hang-after-verify.docx");
        CommandLineRun.of("verify", file);

        assertThat(CommandLineRun.of("read-plan", file).code()).isZero();
        assertThat(org.apache.poi.openxml4j.util.ZipSecureFile.getMinInflateRatio()).isGreaterThanOrEqualTo(0.01);
    }

    @Test
    void tablesInTablesWithoutEndAreRefusedByEveryReader() throws Exception {
        Path file = file("verify-stackoverflow-nested.docx");

        assertRefused(CommandLineRun.of("verify", file));
        assertRefused(CommandLineRun.of("read-plan", file));
        assertRefused(CommandLineRun.of("check", "--text", file));
    }

    @Test
    void thousandsOfRemarksFindTheirLinesAtOnce() throws Exception {
        CommandLineRun run = CommandLineRun.of("check", "--text", file("check-text-json-hang.txt"), "--json");

        assertThat(run.out()).startsWith("{").contains("\"line\"");
    }

    @Test
    void aFormCheckRefusesWhatIsLargerThanAnyPaper() throws Exception {
        Path large = folder.resolve("lon.pdf");
        try (var out = Files.newByteChannel(large, java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)) {
            out.position(51L << 20);
            out.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }

        assertRefused(CommandLineRun.of("verify", large));
    }

    @Test
    void aConferenceOfBracketsAloneIsRefused() throws Exception {
        Path deep = Files.writeString(folder.resolve("sau.json"), "{\"a\":" + "[".repeat(200_000));

        assertRefused(CommandLineRun.of("check", deep));
    }

    private Path file(String name) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream plain = HostileFilesTest.class.getResourceAsStream("/hostile/" + name);
             InputStream packed = HostileFilesTest.class.getResourceAsStream("/hostile/" + name + ".gz")) {
            Files.write(file, plain != null ? plain.readAllBytes() : new GZIPInputStream(packed).readAllBytes());
        }
        return file;
    }

    private static void assertRefused(CommandLineRun run) {
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }
}
