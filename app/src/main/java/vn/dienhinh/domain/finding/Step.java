package vn.dienhinh.domain.finding;

/** The step of the work where something is entered, in the order of the window. */
public enum Step { UNIT, RULES, FORM, PLAN, PROGRAMME, ASSIGNMENTS, DELEGATES, REPORT, EXPORT }
