package vn.dienhinh.application.reading.source;

/** A superior's plan can't be read out of its file. */
public class UnreadablePlanException extends Exception {

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
        /** Larger than any plan. */
        TOO_LARGE,
        /** It took more time than any plan needs. */
        TIME,
        /** It needed more memory than there is. */
        MEMORY,
        /** Too many things inside one another. */
        DEPTH,
        /** The clerk stopped the reading. */
        STOPPED,
        /** Nothing in it. */
        EMPTY,
        /** Neither a Word file, nor a PDF file, nor text. */
        OTHER_KIND,
        /** Text neither in Unicode nor in an old Vietnamese encoding that can be told. */
        ENCODING,
        /** A Word file of before 1997. */
        OLD_OR_LOCKED,
        /** A Word or PDF file locked by a password. */
        LOCKED,
        /** It begins as it should and then does not go on so. */
        DAMAGED,
        /** A workbook of Excel. */
        WORKBOOK,
        /** Slides of PowerPoint. */
        SLIDES,
        /** A packed folder. */
        ARCHIVE,
        /** A picture of a kind that can't be read. */
        PICTURE,
        /** A program. */
        PROGRAM,
        /** A scanned paper or a photo, on a machine without Tesseract. */
        NO_TESSERACT,
        /** A scanned paper on whose pages no word was found. */
        NO_TEXT,
        /** A PDF file whose letters can't be told, because its fonts do not say which they are. */
        UNREADABLE_LETTERS
    }

    public UnreadablePlanException(Problem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    /** Why it can't be read. */
    public Problem problem() {
        return problem;
    }
}
