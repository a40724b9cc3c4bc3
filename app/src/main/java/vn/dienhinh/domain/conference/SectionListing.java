package vn.dienhinh.domain.conference;

/** A list that the program sets under a plan section's text, from data kept elsewhere in the conference. */
public enum SectionListing { NONE, PROGRAMME, ASSIGNMENTS, MILESTONES, BUDGET, BACKDROP, SLOGANS, DOSSIER }
