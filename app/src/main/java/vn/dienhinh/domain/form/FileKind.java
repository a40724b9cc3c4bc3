package vn.dienhinh.domain.form;

/** Kinds of files that papers are read from; some points can't be seen in one of them. */
public enum FileKind { DOCX, PDF }
