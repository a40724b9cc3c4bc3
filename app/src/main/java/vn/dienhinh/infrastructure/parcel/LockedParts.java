package vn.dienhinh.infrastructure.parcel;

/** The two files of a locked package. */
final class LockedParts {

    /** A word to whoever opens the package with another program; stands first. */
    static final String NOTE = "doc-truoc.txt";
    /** The zip inside, locked. */
    static final String LOCKED = "noi-dung.khoa";

    private LockedParts() {
    }
}
