package vn.dienhinh.domain.form;

/** Where the lines of a read paragraph stand in their column. */
public enum TextAlignment { LEFT, CENTRE, RIGHT, JUSTIFIED }
