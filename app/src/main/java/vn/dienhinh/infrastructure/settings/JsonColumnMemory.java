package vn.dienhinh.infrastructure.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.application.export.FileStoreException;
import vn.dienhinh.application.roster.ColumnMemory;
import vn.dienhinh.domain.roster.ColumnMatch;

/** Matches of columns in {@code list-columns.json} of the data folder; the oldest go when there are very many. */
public final class JsonColumnMemory implements ColumnMemory {

    private static final int MOST = 200;

    private final Path file;
    private final FileStore files;
    private final ObjectMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What stands in the file. */
    private record Kept(int formatVersion, List<ColumnMatch> matches) {
    }

    /**
     * @param folder the data folder; need not exist yet
     * @param files  writes the file whole or not at all
     */
    public JsonColumnMemory(Path folder, FileStore files) {
        this.file = folder.resolve("list-columns.json");
        this.files = files;
    }

    @Override
    public List<ColumnMatch> load() {
        try {
            Kept kept = json.readValue(Files.readString(file), Kept.class);
            return kept == null || kept.matches() == null ? List.of() : kept.matches();
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public boolean keep(List<ColumnMatch> matches) {
        Map<String, ColumnMatch> byKey = new LinkedHashMap<>();
        load().forEach(match -> byKey.put(match.key(), match));
        matches.forEach(match -> {
            byKey.remove(match.key());
            byKey.put(match.key(), match);
        });
        List<ColumnMatch> all = new ArrayList<>(byKey.values());
        List<ColumnMatch> newest = all.subList(Math.max(0, all.size() - MOST), all.size());
        try {
            files.writeAtomically(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(new Kept(1, newest))
                    .getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException | FileStoreException e) {
            return false;
        }
    }
}
