package vn.dienhinh.application.backup;

import java.util.Locale;

/** Why a backup was made. */
public enum BackupReason {
    /** The program was closed. */
    LEAVING,
    /** A day had passed while the program was open. */
    DAILY,
    /** A newer program was about to change the store's form. */
    BEFORE_MIGRATION,
    /** A file was about to be taken in. */
    BEFORE_IMPORT,
    /** A superior's plan was about to be adopted. */
    BEFORE_ADOPTION,
    /** A backup was about to be brought back. */
    BEFORE_RESTORE,
    /** People were about to be removed from a conference whose dossier is accepted. */
    BEFORE_ERASURE,
    /** The store's password was about to be set, changed or removed. */
    BEFORE_PASSWORD,
    /** The clerk asked for it. */
    BY_HAND;

    /** As part of a file's name: {@code before-import}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
