package vn.dienhinh.application.text;

import java.nio.file.Path;

/** Reads a paper's bare text out of a file. */
public interface TextSource {

    /** True for a file that this source can read, judged by its name. */
    boolean reads(Path file);

    /**
     * The text, NFC, without a byte order mark; lines end as they do in the file.
     *
     * @throws UnreadableTextException when the file is absent, too large, or no text
     */
    String read(Path file);
}
