package vn.dienhinh.domain.dossier;

/** When in the course of a conference a paper is made. */
public enum PaperPhase { BEFORE, AT, AFTER }
