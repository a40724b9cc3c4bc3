package vn.dienhinh.application.paper;

/** When in the course of a conference a paper is made. */
public enum PaperPhase { BEFORE, AT, AFTER }
