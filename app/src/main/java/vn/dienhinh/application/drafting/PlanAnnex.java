package vn.dienhinh.application.drafting;

/** What can go with a plan as an annex, in the order in which annexes are numbered. */
public enum PlanAnnex {
    /** The running order with clock times. */
    PROGRAMME,
    /** The list of delegates. */
    DELEGATES,
    /** The outline of the summary report. */
    OUTLINE
}
