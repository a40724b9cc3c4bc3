package vn.dienhinh.application.paper.gap;

/** What a paper leaves open somewhere. */
public enum OpenPlace {
    /** Dots or a line where a value belongs. */
    VALUE,
    /** A line that ends in a colon, with nothing after it. */
    LIST,
    /** A heading without a text under it. */
    HEADING,
    /** A table without a row under its heading. */
    TABLE
}
