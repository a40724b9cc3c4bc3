package vn.dienhinh.domain.check;

/** How far a step of the work has come. */
public enum StepState {
    /** Nothing beyond the defaults is entered. */
    NOT_STARTED,
    /** Something is entered, something required is still missing. */
    IN_PROGRESS,
    /** All that is required is entered and nothing is wrong. */
    DONE,
    /** Something that is entered breaks a rule, or a gap of the rules waits for the clerk. */
    NEEDS_ATTENTION
}
