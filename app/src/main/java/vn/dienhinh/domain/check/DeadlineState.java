package vn.dienhinh.domain.check;

/** How a deadline stands on a day. */
public enum DeadlineState {
    /** Its last day is over. */
    PAST,
    /** It is the last working day on which it can be kept, or offices are closed from now until the last day. */
    DUE,
    /** At most {@link Deadline#NEAR_DAYS} days are left. */
    NEAR,
    /** There is time. */
    AHEAD,
    /** Signed or sent, as the clerk says of the paper. */
    DONE,
    /** Its day is not known. */
    UNKNOWN
}
