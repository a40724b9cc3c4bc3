package vn.dienhinh.domain.reading;

/** What somebody should know of the whole reading. */
public enum ReadingRemark {
    /** Its letters are damaged, as after a bad scan: values may be wrong or missing. */
    DAMAGED_LETTERS,
    /** It changes another paper: only what is put in place of the old was taken. */
    AMENDING,
    /** It neither holds nor orders a meeting. */
    NO_MEETING
}
