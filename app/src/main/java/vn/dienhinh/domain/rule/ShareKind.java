package vn.dienhinh.domain.rule;

/** How strictly the shares are stated: "chiếm 70 %", "khoảng 70 %", "ít nhất 70 %", or not at all. */
public enum ShareKind { EXACT, ABOUT, AT_LEAST, NONE }
