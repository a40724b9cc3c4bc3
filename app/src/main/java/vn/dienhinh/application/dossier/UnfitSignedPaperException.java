package vn.dienhinh.application.dossier;

/** A file that can't be laid beside a paper as the signed one. */
public final class UnfitSignedPaperException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Problem {
        /** Can't be opened or read. */
        FILE,
        /** No PDF. */
        NOT_PDF,
        /** Larger than a signed paper may be. */
        TOO_LARGE
    }

    private final Problem problem;

    public UnfitSignedPaperException(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
