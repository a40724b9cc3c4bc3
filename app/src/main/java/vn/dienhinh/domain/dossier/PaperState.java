package vn.dienhinh.domain.dossier;

/** How far a paper has come. Signed and sent are only ever said by the clerk. */
public enum PaperState {
    /** Nothing that only this paper holds has been filled in. */
    NOT_STARTED,
    /** Filled in, in whole or in part; no file written yet. */
    DRAFT,
    /** Written to a file. */
    EXPORTED,
    /** The clerk says that it bears its signature. */
    SIGNED,
    /** The clerk says that it has gone out. */
    SENT
}
