package vn.dienhinh.domain.roster;

/** What becomes of a row. */
public enum RowStatus {
    TAKEN,
    /** Taken, and something should be looked at. */
    REMARKED,
    /** Not taken; its remarks say why. */
    REFUSED
}
