package vn.dienhinh.domain.finding;

/** How grave a finding is. Papers can be exported whatever it is. */
public enum Severity { ERROR, WARNING, INFO }
