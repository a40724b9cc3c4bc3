package vn.dienhinh.domain.reading;

/** What kind of thing a stretch of the paper is that found no role. */
public enum UnplacedKind { DATE, NUMBER, PERCENT, BODY, LIST }
