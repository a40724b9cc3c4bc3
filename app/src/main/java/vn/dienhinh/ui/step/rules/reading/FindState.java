package vn.dienhinh.ui.step.rules.reading;

/** What becomes of a find. */
public enum FindState {
    /** Used as it was read, unless the clerk says otherwise. */
    PROPOSED,
    /** Used with the clerk's own value. */
    CHANGED,
    /** Not used. */
    REFUSED,
    /** Shown for comparison only: it goes nowhere. */
    SHOWN
}
