package vn.dienhinh.infrastructure.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void elsewhereItIsTheXdgFolderOrItsDefault() {
        Path data = HOME.resolve("xdg");
        Path usual = HOME.resolve(".local").resolve("share").resolve("dien-hinh");
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", data.toString()))).isEqualTo(data.resolve("dien-hinh"));
        assertThat(folder("Linux", Map.of())).isEqualTo(usual);
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "relative"))).isEqualTo(usual);
    }
}
