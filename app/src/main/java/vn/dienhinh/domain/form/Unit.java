package vn.dienhinh.domain.form;

/** Units of figures in points of form. */
public enum Unit { MM, PT, LINES, TEXT_WIDTHS }
