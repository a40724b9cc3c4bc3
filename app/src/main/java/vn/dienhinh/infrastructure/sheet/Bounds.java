package vn.dienhinh.infrastructure.sheet;

import java.io.IOException;
import java.io.InputStream;

/** How much of a file is read at the most. Each bound is far above any list and within a heap of 512 MB. */
final class Bounds {

    private static final int MEGABYTE = 1024 * 1024;
    /** The file itself: ten thousand rows with all columns take 1 MB packed, 6 MB as an old workbook. */
    static final int MOST_FILE_MEGABYTES = 32;
    /** An old workbook is held in memory as a whole, several times its size. */
    static final int MOST_OLD_WORKBOOK_MEGABYTES = 24;
    /** One part of an archive once expanded: a sheet with a million formatted empty rows takes 60 to 200 MB. */
    static final int MOST_EXPANDED_MEGABYTES = 400;
    /** Letters of all texts of a workbook together. */
    static final int MOST_LETTERS = 30_000_000;
    /** Rows that hold anything: a list of a province has some thousand. */
    static final int MOST_ROWS = 50_000;
    /** Columns beyond these are not looked at; no list is so wide. */
    static final int MOST_COLUMNS = 256;
    /** Cells that hold anything. */
    static final int MOST_CELLS = 1_500_000;
    /** Sheets or tables of one file. */
    static final int MOST_SHEETS = 300;
    /** Merged cells kept for one sheet. */
    static final int MOST_MERGED = 100_000;

    private Bounds() {
    }

    static long bytes(int megabytes) {
        return (long) megabytes * MEGABYTE;
    }

    /** A stream that refuses to give more than a bound. */
    static InputStream limited(InputStream source, int megabytes) {
        return new InputStream() {
            private long left = bytes(megabytes);

            @Override
            public int read() throws IOException {
                int value = source.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = source.read(target, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) throws IOException {
                left -= read;
                if (left < 0) {
                    throw new PassedBoundException(false, megabytes);
                }
            }

            @Override
            public void close() throws IOException {
                source.close();
            }
        };
    }
}
