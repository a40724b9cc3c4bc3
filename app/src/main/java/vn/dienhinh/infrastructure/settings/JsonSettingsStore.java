package vn.dienhinh.infrastructure.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.dienhinh.application.settings.Settings;
import vn.dienhinh.application.settings.SettingsStore;
import vn.dienhinh.infrastructure.files.OwnerOnly;

/** Settings in {@code settings.json} of the data folder, written beside it and moved into place. */
public final class JsonSettingsStore implements SettingsStore {

    private final Path file;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param folder the data folder; need not exist yet */
    public JsonSettingsStore(Path folder) {
        this.file = folder.resolve("settings.json");
    }

    @Override
    public Settings load() {
        try {
            Settings settings = json.readValue(Files.readString(file), Settings.class);
            return settings == null ? Settings.defaults() : settings;
        } catch (IOException e) {
            return Settings.defaults();
        }
    }

    @Override
    public boolean save(Settings settings) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OwnerOnly.createIfMissing(beside);
            Files.writeString(beside, json.writerWithDefaultPrettyPrinter().writeValueAsString(settings));
            moveIntoPlace(beside);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void moveIntoPlace(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
