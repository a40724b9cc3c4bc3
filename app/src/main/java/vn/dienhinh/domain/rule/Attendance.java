package vn.dienhinh.domain.rule;

/** Who attends: everybody (toàn thể) or a chosen number (đại biểu). */
public enum Attendance { PLENARY, DELEGATES }
