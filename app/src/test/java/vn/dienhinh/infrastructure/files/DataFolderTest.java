package vn.dienhinh.infrastructure.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Path HOME = Path.of("nhà").toAbsolutePath();

    private static Path folder(String osName, Map<String, String> environment) {
        return new DataFolder(environment, osName, HOME).resolve(null);
    }

    @Test
    void theNamedFolderComesFirst() {
        Path named = Path.of("dữ liệu");
        assertThat(new DataFolder(Map.of("XDG_DATA_HOME", "/x"), "Linux", HOME).resolve(named))
                .isEqualTo(named.toAbsolutePath());
    }

    @Test
    void windowsKeepsItUnderLocalAppData() {
        Path local = HOME.resolve("Local");
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", local.toString()))).isEqualTo(local.resolve("DienHinh"));
        assertThat(folder("Windows 10", Map.of()))
                .isEqualTo(HOME.resolve("AppData").resolve("Local").resolve("DienHinh"));
    }

    @Test
    void itLiesBesideTheProgramWhereAFileThereSaysSo(@TempDir Path program) throws IOException {
        Map<String, String> environment = Map.of("DIENHINH_PROGRAM", program.toString(), "LOCALAPPDATA", HOME.toString());
        assertThat(folder("Windows 11", environment)).isEqualTo(HOME.resolve("DienHinh"));
        Files.createFile(program.resolve("du-lieu-di-kem.txt"));
        assertThat(folder("Windows 11", environment)).isEqualTo(program.resolve("du-lieu"));
        assertThat(new DataFolder(environment, "Windows 11", HOME).resolve(HOME)).isEqualTo(HOME);
    }

    @Test
    void elsewhereItIsTheXdgFolderOrItsDefault() {
        Path data = HOME.resolve("xdg");
        Path usual = HOME.resolve(".local").resolve("share").resolve("dien-hinh");
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", data.toString()))).isEqualTo(data.resolve("dien-hinh"));
        assertThat(folder("Linux", Map.of())).isEqualTo(usual);
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(usual);
    }
}
