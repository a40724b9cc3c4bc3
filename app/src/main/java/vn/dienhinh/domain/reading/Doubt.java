package vn.dienhinh.domain.reading;

import java.util.List;

/**
 * A value with several good readings, of which none was chosen.
 *
 * @param id       the id that the find would have: "scopes.1.cap"
 * @param kind     what it would be
 * @param readings each reading with its place, in the order of the paper
 * @param reason   why none was chosen
 */
public record Doubt(String id, FindKind kind, List<Found<?>> readings, Reason reason) {

    /** Why a value is in doubt. */
    public enum Reason {
        /** The paper says it twice, differently. */
        SEVERAL,
        /** Shares that do not make up a whole. */
        SHARES_NOT_WHOLE,
        /** A share that may be of something else than exemplars or guests. */
        SHARE_OF_WHAT,
        /** Handed in before the meeting is over. */
        BEFORE_MEETING
    }

    public Doubt {
        readings = List.copyOf(readings);
    }
}
