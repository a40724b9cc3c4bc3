package vn.dienhinh.domain.delegate;

/** Sex as the lists ask for it: the year of birth stands in the column Nam or Nữ. */
public enum Gender { MALE, FEMALE }
