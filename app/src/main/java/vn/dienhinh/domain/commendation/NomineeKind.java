package vn.dienhinh.domain.commendation;

/** Whether a person or a collective is commended. */
public enum NomineeKind {
    /** One person. */
    INDIVIDUAL,
    /** A hamlet, an office, a team, a household. */
    COLLECTIVE
}
