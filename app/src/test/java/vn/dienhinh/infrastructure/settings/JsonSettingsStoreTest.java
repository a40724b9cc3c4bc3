package vn.dienhinh.infrastructure.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.application.settings.Settings;
import vn.dienhinh.application.settings.Settings.WindowBounds;

class JsonSettingsStoreTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFoundAgainAndNothingElseIsLeft() throws IOException {
        Path data = folder.resolve("dữ liệu");
        Settings settings = new Settings(new WindowBounds(-8, 10.5, 1366, 768), true, true);
        assertThat(new JsonSettingsStore(data).save(Settings.defaults())).isTrue();
        assertThat(new JsonSettingsStore(data).save(settings)).isTrue();
        assertThat(new JsonSettingsStore(data).load()).isEqualTo(settings);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("settings.json"));
        }
    }

    @Test
    void aFirstStartHasTheDefaults() {
        assertThat(new JsonSettingsStore(folder).load()).isEqualTo(Settings.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[1]", "{\"window\": 5}", "{\"ofANewerProgram\": 1}"})
    void aFileThatCannotBeReadGivesTheDefaults(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
        assertThat(new JsonSettingsStore(folder).load()).isEqualTo(Settings.defaults());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(new JsonSettingsStore(file.resolve("below")).save(Settings.defaults())).isFalse();
    }
}
