package vn.dienhinh.application.conference;

/** The store can't be opened, read or written; the cause and what to say of it go with the reason. */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, so that the window can say what to do. */
    public enum Reason {
        /** Another window or program holds the store. */
        IN_USE,
        /** The folder can't be made or written. */
        FOLDER_NOT_WRITABLE,
        /** The store is of a newer program. */
        NEWER_VERSION,
        /** The disk has no room. */
        DISK_FULL,
        /** There is no store in the folder. */
        NO_STORE,
        /** The file is damaged or the disk fails. */
        DAMAGED,
        /** The program itself failed, as for want of memory; the file is not at fault. */
        FAILED
    }

    private final Reason reason;

    public StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
