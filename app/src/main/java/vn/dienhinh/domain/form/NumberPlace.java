package vn.dienhinh.domain.form;

/** Where page numbers stand. */
public enum NumberPlace { NONE, TOP_CENTRE, TOP_SIDE, BOTTOM }
