package vn.dienhinh.domain.time;

/** How exactly a time limit is stated. */
public enum TimePrecision { DAY, MONTH, QUARTER, YEAR, TEXT }
