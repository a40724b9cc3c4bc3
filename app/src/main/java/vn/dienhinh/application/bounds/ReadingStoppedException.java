package vn.dienhinh.application.bounds;

/** A reading was given up before its end. */
public final class ReadingStoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it was given up. Every kind of "unreadable" has a problem of each of these names. */
    public enum Reason {
        /** It took more processor time than any such file needs. */
        TIME,
        /** It needed more memory than there is. */
        MEMORY,
        /** Too many things inside one another. */
        DEPTH,
        /** The clerk stopped it. */
        STOPPED
    }

    private final Reason reason;

    public ReadingStoppedException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why it was given up. */
    public Reason reason() {
        return reason;
    }
}
