package vn.dienhinh.application.reading.source;

import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.domain.reading.SourceText;

/** Port: reads papers whose pages are pictures. */
public interface ScanReader {

    /** True for pictures and for files whose pages can be drawn as pictures. */
    boolean recognises(byte[] file);

    /** True when this machine has what it takes. */
    boolean isReady();

    /**
     * The words on the pages, line by line.
     *
     * @param watch is told of each page, and may stop
     * @throws UnreadablePlanException when the pages can't be drawn or hold no words
     */
    SourceText read(byte[] file, ReadingWatch watch) throws UnreadablePlanException;
}
