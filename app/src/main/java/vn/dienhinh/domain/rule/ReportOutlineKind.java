package vn.dienhinh.domain.rule;

/** Outline of the summary report: review and directions, or those and proposals as a third part. */
public enum ReportOutlineKind { TWO_PARTS, THREE_PARTS }
