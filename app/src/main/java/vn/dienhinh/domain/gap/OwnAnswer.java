package vn.dienhinh.domain.gap;

/** What the clerk may enter besides the offered options. */
public enum OwnAnswer {
    /** Nothing: one of the options is taken. */
    NONE,
    /** A whole number. */
    NUMBER,
    /** Words. */
    TEXT
}
