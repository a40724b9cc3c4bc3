package vn.dienhinh.domain.conference;

/** How a plan opens: an upright paragraph "Thực hiện ...", or italic legal bases "Căn cứ ...;". Both occur. */
public enum OpeningStyle { IMPLEMENTING, LEGAL_BASES }
