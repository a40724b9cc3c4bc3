package vn.dienhinh.domain.reading;

/** What a source text was taken from. */
public enum SourceKind { TEXT, WORD, PDF }
