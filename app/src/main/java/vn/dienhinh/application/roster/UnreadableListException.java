package vn.dienhinh.application.roster;

/** A file of people can't be read: which file, and why. */
public class UnreadableListException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it can't be read. */
    public enum Problem {
        /** No such file. */
        ABSENT,
        /** A folder, not a file. */
        FOLDER,
        /** The system refuses it. */
        FILE,
        /** Nothing in it. */
        EMPTY,
        /** Locked by a password. */
        LOCKED,
        /** Cut off or damaged. */
        DAMAGED,
        /** Larger than any list, as it stands or once it is expanded; the detail tells the bound. */
        TOO_LARGE,
        /** More rows or cells than any list; the detail tells the bound. */
        TOO_MANY_ROWS,
        /** It took more time than any list needs. */
        TIME,
        /** It needed more memory than there is. */
        MEMORY,
        /** Too many things inside one another. */
        DEPTH,
        /** The clerk stopped the reading. */
        STOPPED,
        /** It asks for other files or brings a document type: not what a workbook does. */
        ENTITIES,
        /** A Word file of before 2007. */
        OLD_WORD,
        /** An Excel file of before 1997. */
        OLD_EXCEL,
        /** An OpenDocument file. */
        OPEN_DOCUMENT,
        /** A PDF file. */
        PDF,
        /** A picture. */
        PICTURE,
        /** A packed folder. */
        ARCHIVE,
        /** No table in it. */
        NO_TABLE,
        /** Neither a workbook, nor a table of text, nor a Word file. */
        OTHER_KIND
    }

    private final String file;
    private final Problem problem;
    private final String detail;

    /**
     * @param file    the file as it was named
     * @param problem why it can't be read
     * @param detail  the bound that is passed; empty when there is none
     */
    public UnreadableListException(String file, Problem problem, String detail, Throwable cause) {
        super(problem + " " + detail, cause);
        this.file = file;
        this.problem = problem;
        this.detail = detail;
    }

    public String file() {
        return file;
    }

    public Problem problem() {
        return problem;
    }

    public String detail() {
        return detail;
    }
}
