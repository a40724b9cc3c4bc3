package vn.dienhinh.application.backup;

/** A backup that is refused, or could not be made: why. Nothing was changed. */
public final class UnusableBackupException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Problem {
        /** No backup of that name. */
        ABSENT,
        /** No conference is in it. */
        EMPTY,
        /** Its bytes are not those that were written, or it can't be opened. */
        DAMAGED,
        /** A newer program made it. */
        NEWER,
        /** The conference asked for is not in it, or can't be read. */
        NO_SUCH_CONFERENCE,
        /** The disk has no room. */
        DISK_FULL,
        /** The folder of the backups can't be written. */
        NOT_WRITABLE
    }

    private final Problem problem;

    /** @param cause what lies behind it; null for nothing */
    public UnusableBackupException(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
