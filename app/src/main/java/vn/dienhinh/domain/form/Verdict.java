package vn.dienhinh.domain.form;

/** What came out for a point: kept, broken, not asked of this paper, or not to be seen in this kind of file. */
public enum Verdict { PASS, FAIL, NOT_APPLICABLE, UNKNOWN }
