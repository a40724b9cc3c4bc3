package vn.dienhinh.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.dienhinh.Launcher;

/** The system itself is asked: in its main job the program opens no connection. Needs strace; without it the test fails. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class NoNetworkTest {

    private static final int MINUTES = 5;
    private static final List<String> INTERNET = List.of("AF_INET,", "AF_INET6,", "sa_family=AF_INET");

    @TempDir
    private Path folder;

    private List<String> traced(String... job) throws Exception {
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg",
                "-o", trace.toString(), Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder, "-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(job));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isIn(0, 1);
        return Files.readAllLines(trace);
    }

    private static Stream<String> towardsTheNetwork(List<String> calls) {
        return calls.stream().filter(call -> INTERNET.stream().anyMatch(call::contains))
                .filter(call -> call.toLowerCase(Locale.ROOT).matches(".*\\b(connect|sendto|sendmsg)\\(.*"));
    }

    @Test
    void allPapersOfASampleAreExportedWithoutAConnection() throws Exception {
        Path sample = folder.resolve("hội nghị.json");
        traced("sample", "trung-khanh", "--out", sample.toString());
        assertThat(towardsTheNetwork(traced("export", sample.toString(), "--out", folder.resolve("ra").toString())))
                .isEmpty();
        assertThat(folder.resolve("ra")).isNotEmptyDirectory();
    }

    @Test
    void aConnectionWouldBeSeen() throws Exception {
        Path trace = folder.resolve("trace");
        Process process = new ProcessBuilder("strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmsg", "-o",
                trace.toString(), "bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9").start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(towardsTheNetwork(Files.readAllLines(trace))).isNotEmpty();
    }
}
