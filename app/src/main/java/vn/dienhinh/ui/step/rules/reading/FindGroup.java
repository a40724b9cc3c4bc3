package vn.dienhinh.ui.step.rules.reading;

import java.util.List;

/**
 * Finds that go to one place.
 *
 * @param key     names the group: "document", "scopes.1", "programme"
 * @param title   in words
 * @param goesTo  where its finds will stand, as a sentence
 * @param entries its finds
 * @param leftOut true for a part of the rules that is not the clerk's unit's, by his own word
 */
public record FindGroup(String key, String title, String goesTo, List<FindEntry> entries, boolean leftOut) {

    public FindGroup {
        entries = List.copyOf(entries);
    }

    /** How many of its finds are used. */
    public long used() {
        return leftOut ? 0 : entries.stream().filter(entry -> entry.state() == FindState.PROPOSED
                || entry.state() == FindState.CHANGED).count();
    }
}
