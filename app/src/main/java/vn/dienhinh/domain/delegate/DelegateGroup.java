package vn.dienhinh.domain.delegate;

/** The share in which a delegate counts. */
public enum DelegateGroup { EXEMPLAR, GUEST, SERVICE }
