package vn.dienhinh.application.conference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;

/** A store in memory that can be made to fail, and notes what it was given. */
final class MemoryRepository implements ConferenceRepository {

    private final Map<String, Conference> stored = new LinkedHashMap<>();
    private final List<Conference> saves = new ArrayList<>();
    private Throwable failure;

    /** From now on saving fails with that; null: it works again. */
    void failWith(Throwable value) {
        failure = value;
    }

    List<Conference> saves() {
        return saves;
    }

    @Override
    public List<ConferenceSummary> list() {
        return stored.values().stream()
                .map(c -> new ConferenceSummary(c.id(), c.title(), c.unit().kindAndName(), Instant.EPOCH)).toList();
    }

    @Override
    public Optional<Conference> load(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public String raw(String id) {
        return String.valueOf(stored.get(id));
    }

    @Override
    public void save(Conference before, Conference after) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (before != null && !before.equals(stored.get(after.id()))) {
            throw new AssertionError("saved against a version that is not the stored one");
        }
        saves.add(after);
        stored.put(after.id(), after);
    }

    @Override
    public void delete(String id) {
        stored.remove(id);
    }
}
