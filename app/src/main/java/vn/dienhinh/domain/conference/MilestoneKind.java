package vn.dienhinh.domain.conference;

/** The usual steps on the way, in the order in which they must follow. OTHER stands outside that order. */
public enum MilestoneKind { PLAN, LIST, MEETING, DOSSIER, OTHER }
