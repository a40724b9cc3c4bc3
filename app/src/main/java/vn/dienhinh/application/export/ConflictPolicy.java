package vn.dienhinh.application.export;

/** What to do with files that already stand under a paper's name. */
public enum ConflictPolicy {
    /** Write nothing and say which files there are, so that the clerk decides once for all of them. */
    ASK,
    /** Put the new papers in their place. */
    REPLACE,
    /** Keep them and give the new papers other names. */
    RENAME
}
