package vn.dienhinh.application.document;

/** Where lines stand between the margins. */
public enum Alignment { LEFT, CENTRE, RIGHT, JUSTIFIED }
