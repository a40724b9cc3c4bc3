package vn.dienhinh.application.bounds;

import java.time.Duration;

/**
 * The bounds of every reader. Each is far above what any commune's paper, list or conference needs, and all together
 * keep a reading inside the 512 MB that the program runs with. Where a bound is passed the reader refuses the file with
 * a reason; it never goes on with a part of it.
 */
public final class ReadingBounds {

    /** Processor time of one reading, the interpretation of what was read included. */
    public static final Duration TIME = Duration.ofSeconds(10);
    /** Processor time of one page that is read as a picture. */
    public static final Duration PICTURE_PAGE_TIME = Duration.ofSeconds(10);
    /** Stack of a reading: sentences and tables inside one another need little of it. */
    public static final long STACK_BYTES = 8L << 20;

    /** A paper as it stands on the disk: Word, PDF, pictures of pages, text. */
    public static final long PAPER_BYTES = 50L << 20;
    /** A conference or a set of rules: 200 delegates need 0.1 MB. */
    public static final int RECORD_MEGABYTES = 32;
    /** A list of people: ten thousand rows with all columns take 1 MB packed, 6 MB as an old workbook. */
    public static final int LIST_MEGABYTES = 32;
    /** An old workbook or an old Word file is held in memory as a whole, several times its size. */
    public static final int OLD_OFFICE_MEGABYTES = 24;

    /** All parts of an archive together once expanded. */
    public static final long UNPACKED_BYTES = 256L << 20;
    /** One part of a workbook once expanded: a sheet with a million formatted empty rows takes 60 to 200 MB. */
    public static final int SHEET_MEGABYTES = 400;
    /** A part that is held as a tree, which takes about eight times its size. */
    public static final long TREE_BYTES = 48L << 20;
    /** Parts of an archive: each badge has a picture of its own, and a list may have 10,000 people. */
    public static final int ARCHIVE_PARTS = 12_000;
    /** Elements inside one another; a table in a table in a text box needs some 40. */
    public static final int DEPTH = 256;

    /** Letters of a text; a page of a plan has some 2000. */
    public static final int TEXT_LETTERS = 2_000_000;
    /** Pages of a paper. */
    public static final int PAGES = 400;
    /** Pages that are read as pictures. */
    public static final int PICTURE_PAGES = 60;
    /** Points of a picture of a page: an A3 page at 400 dots an inch has 31 million. */
    public static final long PICTURE_POINTS = 50_000_000;

    /** Letters of all texts of a workbook together. */
    public static final int LIST_LETTERS = 30_000_000;
    /** Rows of a list that hold anything: a list of a province has some thousand. */
    public static final int ROWS = 50_000;
    /** Columns beyond these are not looked at; no list is so wide. */
    public static final int COLUMNS = 256;
    /** Cells of a list that hold anything. */
    public static final int CELLS = 1_500_000;
    /** Sheets or tables of one file. */
    public static final int SHEETS = 300;
    /** Merged cells kept for one sheet. */
    public static final int MERGED = 100_000;

    private ReadingBounds() {
    }
}
