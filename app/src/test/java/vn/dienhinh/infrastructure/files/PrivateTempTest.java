package vn.dienhinh.infrastructure.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PrivateTempTest {

    @TempDir
    private Path data;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayLookIn() throws Exception {
        Path own = PrivateTemp.open(data.resolve("du-lieu"));

        for (Path folder : List.of(own, own.getParent())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        }
    }

    @Test
    void whatAKilledRunLeftIsGoneAfterTheNextStart() throws Exception {
        Process run = otherRun();
        Path left = Path.of(firstLine(run));
        Files.writeString(left.resolve("sheet.xml"), "Nguyễn Thị Lan");
        Files.writeString(Files.createDirectory(left.resolve("poifiles")).resolve("b.xml"), "Trần Văn Bình");
        run.destroyForcibly().waitFor(20, TimeUnit.SECONDS);

        Path own = PrivateTemp.open(data);

        assertThat(left).doesNotExist();
        try (Stream<Path> all = Files.walk(data)) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> !file.startsWith(own)).map(file -> file.getFileName().toString()))
                    .containsExactly("khoa");
        }
    }

    @Test
    void anotherRunningWindowKeepsItsFiles() throws Exception {
        Process run = otherRun();
        try {
            Path others = Path.of(firstLine(run));
            Path file = Files.writeString(others.resolve("sheet.xml"), "Nguyễn Thị Lan");

            PrivateTemp.open(data);

            assertThat(file).exists();
        } finally {
            run.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
    }

    private Process otherRun() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), OpenTempMain.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String firstLine(Process run) throws IOException {
        return run.inputReader().readLine();
    }
}
