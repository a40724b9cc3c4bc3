package vn.dienhinh.application.reading.source;

import vn.dienhinh.domain.reading.SourceText;

/** Port: takes the text out of a file of one kind. Safe to call from several threads at once. */
public interface SourceReader {

    /** True when the bytes begin as files of this kind do. */
    public boolean recognises(byte[] file);

    /**
     * The text of the paper.
     *
     * @throws UnreadablePlanException when the file is damaged, locked or of another kind than it seemed
     */
    public SourceText read(byte[] file) throws UnreadablePlanException;
}
