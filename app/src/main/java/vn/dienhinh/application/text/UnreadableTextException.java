package vn.dienhinh.application.text;

/** A file whose text can't be read. The file itself is left as it is. */
public final class UnreadableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Problem { ABSENT, FOLDER, FILE, TOO_LARGE, ENCODING, KIND }

    private final Problem problem;

    public UnreadableTextException(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
