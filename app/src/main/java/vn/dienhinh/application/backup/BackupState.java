package vn.dienhinh.application.backup;

/** Whether a backup can be used. */
public enum BackupState {
    /** Its checksum is right; it was opened and read through when it was made. */
    GOOD,
    /** No conference is in it. */
    EMPTY,
    /** Its bytes are not those that were written, or something is missing. */
    DAMAGED,
    /** A newer program made it. */
    NEWER
}
