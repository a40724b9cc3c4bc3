package vn.dienhinh.application.verify;

/** A file can't be judged because it can't be read. */
public class UnreadablePaperException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /** Why a file can't be read. */
    public enum Problem {
        /** There is no such file. */
        ABSENT,
        /** It is a folder. */
        FOLDER,
        /** The system refuses it. */
        FILE,
        /** Larger than any paper, as it stands or once it is expanded. */
        TOO_LARGE,
        /** It took more time than any paper needs. */
        TIME,
        /** It needed more memory than there is. */
        MEMORY,
        /** Too many things inside one another. */
        DEPTH,
        /** The clerk stopped the reading. */
        STOPPED,
        /** Neither a Word file of today nor a PDF file. */
        OTHER_KIND,
        /** A Word file of before 2007, or one locked by a password: both look alike from outside. */
        OLD_OR_LOCKED,
        /** A PDF file locked by a password. */
        LOCKED,
        /** It begins as it should and then does not go on so. */
        DAMAGED
    }

    public UnreadablePaperException(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    /** Why it can't be read. */
    public Problem problem() {
        return problem;
    }
}
