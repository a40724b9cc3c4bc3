package vn.dienhinh.application.conference;

import java.time.Instant;
import java.util.List;

/**
 * What of a conference is not on disk yet.
 *
 * @param count how many changes
 * @param last  the names of the last ones, in their order; fewer than {@code count} where a change has no name
 * @param since when the first of them was made; null when there is none
 */
public record Unsaved(int count, List<EditName> last, Instant since) {

    /** Nothing. */
    public static final Unsaved NOTHING = new Unsaved(0, List.of(), null);

    private static final int NAMED = 5;

    public Unsaved {
        last = List.copyOf(last.subList(Math.max(0, last.size() - NAMED), last.size()));
    }
}
