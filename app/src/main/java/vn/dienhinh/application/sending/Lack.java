package vn.dienhinh.application.sending;

/** What a paper of the dossier still lacks. */
public enum Lack {
    /** The rules find an error in what it is made of. */
    OPEN_POINTS,
    /** It has gaps that nobody filled in. */
    GAPS,
    /** The finished file breaks a point of official form. */
    FORM,
    /** It has no signed PDF beside it. */
    NOT_SIGNED,
    /** A signed PDF was laid beside it, and is not there any more or was changed. */
    SIGNED_FILE_GONE
}
