package vn.dienhinh.application.export;

/** A file could not be written; what stood under its name before still does. */
public class FileStoreException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Another program holds the file open. */
        FILE_IN_USE,
        /** The folder or file can't be written. */
        NOT_WRITABLE,
        /** No room left. */
        DISK_FULL,
        /** Anything else. */
        FAILED
    }

    private final Reason reason;

    public FileStoreException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
