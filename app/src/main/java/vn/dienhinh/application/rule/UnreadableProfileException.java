package vn.dienhinh.application.rule;

import vn.dienhinh.application.conference.UnreadableConferenceException;
import vn.dienhinh.application.conference.UnreadableConferenceException.Problem;

/** A file that is no rule profile of this program, or not a whole one. Nothing was changed. */
public final class UnreadableProfileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String field;
    private final int line;
    private final String found;

    /**
     * @param problem what is wrong
     * @param field   place in the file; empty for the file as a whole
     * @param line    line, counted from 1; 0 when the file can't be read at all
     * @param found   what stands there, or the limit that is passed
     */
    public UnreadableProfileException(Problem problem, String field, int line, String found) {
        super(problem + " at '" + field + "', line " + line);
        this.problem = problem;
        this.field = field;
        this.line = line;
        this.found = found;
    }

    /** The same fault, found by what profiles and conferences share. */
    public UnreadableProfileException(UnreadableConferenceException cause) {
        this(cause.problem(), cause.field(), cause.line(), cause.found());
        initCause(cause);
    }

    public Problem problem() {
        return problem;
    }

    public String field() {
        return field;
    }

    public int line() {
        return line;
    }

    public String found() {
        return found;
    }
}
