package vn.dienhinh.application.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is in a store.
 *
 * @param schemaVersion the version of its schema, as it stands in the file
 * @param conferences   those that can be read, the one changed last first
 * @param unreadable    those that are in it but can't be read
 */
public record StoreContents(int schemaVersion, List<Held> conferences, List<Unreadable> unreadable) {

    public StoreContents {
        conferences = List.copyOf(conferences);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A conference.
     *
     * @param id        its id
     * @param title     the meeting's name
     * @param unit      who holds it
     * @param people    how many are on its list of delegates
     * @param changedAt the last edit
     */
    public record Held(String id, String title, String unit, int people, Instant changedAt) {
    }

    /**
     * A conference that can't be read.
     *
     * @param id        its id
     * @param title     the meeting's name; empty where that can't be read either
     * @param unit      who holds it; empty where that can't be read either
     * @param changedAt the last edit
     * @param why       what stands in the way, for support
     */
    public record Unreadable(String id, String title, String unit, Instant changedAt, String why) {
    }

    /** How many people are in all readable conferences. */
    public int people() {
        return conferences.stream().mapToInt(Held::people).sum();
    }

    /** The last edit of a readable conference; empty when there is none. */
    public Optional<Instant> lastEdit() {
        return conferences.stream().map(Held::changedAt).max(Comparator.naturalOrder());
    }
}
