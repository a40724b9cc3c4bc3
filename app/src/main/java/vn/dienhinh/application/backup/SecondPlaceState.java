package vn.dienhinh.application.backup;

/** How the second place for backups stands. */
public enum SecondPlaceState {
    /** None is named. */
    NONE,
    /** It has all that is here. */
    UP_TO_DATE,
    /** The drive is not there; it is caught up when it is there again. */
    ABSENT,
    /** It has no room. */
    FULL,
    /** It can't be written. */
    NOT_WRITABLE
}
