package vn.dienhinh.domain.check;

/** Where a deadline comes from. */
public enum DeadlineOrigin {
    /** A milestone of the unit's own. */
    OWN,
    /** The meeting: its day, else its limit. */
    MEETING,
    /** Set by the superior; the unit has no milestone for it. */
    SUPERIOR,
    /** One of the usual steps of which nobody has said anything. */
    USUAL
}
