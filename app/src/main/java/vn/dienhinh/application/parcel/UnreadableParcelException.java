package vn.dienhinh.application.parcel;

import vn.dienhinh.application.format.UnreadableFileException;

/** A package that is refused: why, and at what. Nothing was written. */
public final class UnreadableParcelException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Problem {
        /** No such file. */
        ABSENT,
        /** A folder, not a file. */
        FOLDER,
        /** The file can't be opened or read. */
        FILE,
        /** No package of this program. */
        NOT_A_PACKAGE,
        /** The file breaks off, or its end was changed. */
        CUT_OFF,
        /** The content is not what was packed. */
        ALTERED,
        /** A newer program made it. */
        NEWER_FORMAT,
        /** Larger than any package; what is found tells the limit in megabytes. */
        TOO_LARGE,
        /** More files than any package; what is found tells the limit. */
        TOO_MANY,
        /** A name that leads out of the folder, or that a system does not take. */
        BAD_NAME,
        /** The same name twice. */
        DOUBLED_NAME,
        /** It is locked with a password. */
        PASSWORD_NEEDED,
        /** The password is another one. */
        WRONG_PASSWORD,
        /** The conference inside can't be read; the cause tells why. */
        CONFERENCE
    }

    private final Problem problem;
    private final String found;

    /** @param found the file inside the package, or the limit that is passed; empty when nothing is to be named */
    public UnreadableParcelException(Problem problem, String found) {
        this(problem, found, null);
    }

    /** @param cause what lies behind it; null for nothing */
    public UnreadableParcelException(Problem problem, String found, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.found = found;
    }

    public Problem problem() {
        return problem;
    }

    public String found() {
        return found;
    }

    /** For {@link Problem#CONFERENCE}: what is wrong with the conference; null otherwise. */
    public UnreadableFileException inside() {
        return getCause() instanceof UnreadableFileException unreadable ? unreadable : null;
    }
}
