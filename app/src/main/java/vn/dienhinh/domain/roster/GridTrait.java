package vn.dienhinh.domain.roster;

/** What is to be told of a sheet as a whole. */
public enum GridTrait {
    /** The sheet is hidden in its workbook. */
    HIDDEN,
    /** The workbook brings macros; they are neither run nor read. */
    MACROS,
    /** The list was written by this program: every cell is meant as it stands. */
    OWN_LIST
}
