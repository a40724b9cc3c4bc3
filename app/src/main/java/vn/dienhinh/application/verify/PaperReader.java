package vn.dienhinh.application.verify;

import vn.dienhinh.domain.form.ObservedPaper;

/** Port: reads a paper from a file of one kind. Safe to call from several threads at once. */
public interface PaperReader {

    /** True when the bytes begin as files of this kind do. */
    boolean recognises(byte[] file);

    /**
     * Reads the paper.
     *
     * @throws UnreadablePaperException when the file is no paper, is damaged or locked by a password
     */
    ObservedPaper read(byte[] file) throws UnreadablePaperException;
}
