package vn.dienhinh.application.format;

/** A file of one of the program's own formats that can't be read: what is wrong, in which field, on which line. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Problem {
        /** No such file. */
        ABSENT,
        /** A folder, not a file. */
        FOLDER,
        /** The file can't be opened or read. */
        FILE,
        /** Larger than any such file; what is found tells the limit in megabytes. */
        TOO_LARGE,
        /** It took more time than any such file needs. */
        TIME,
        /** It needed more memory than there is. */
        MEMORY,
        /** Too many things inside one another. */
        DEPTH,
        /** The clerk stopped the reading. */
        STOPPED,
        /** Not UTF-8. */
        ENCODING,
        /** The text breaks off. */
        TRUNCATED,
        /** Not JSON at all. */
        NOT_JSON,
        /** A newer program wrote it. */
        NEWER_FORMAT,
        /** formatVersion or another required field is missing. */
        MISSING_FIELD,
        /** A field that the format does not know. */
        UNKNOWN_FIELD,
        /** A value of the wrong kind, or not among the allowed. */
        WRONG_VALUE
    }

    private final Problem problem;
    private final String field;
    private final int line;
    private final String found;

    /**
     * @param problem what is wrong
     * @param field   place in the file: "delegates[3].birthYear"; empty when it is the file as a whole
     * @param line    line, counted from 1; 0 when not known
     * @param found   what stands there, shortened, or the limit that is passed; empty when nothing
     */
    public UnreadableFileException(Problem problem, String field, int line, String found) {
        super(problem + " at '" + field + "', line " + line);
        this.problem = problem;
        this.field = field;
        this.line = line;
        this.found = found;
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
