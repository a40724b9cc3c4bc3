package vn.dienhinh.application.document;

import java.io.IOException;
import java.io.OutputStream;

/** Port: writes a document in one format. Safe to call from several threads at once. */
public interface DocumentWriter {

    /** The format it writes. */
    DocumentFormat format();

    /**
     * Writes the document; the stream is left open. A letter that the font lacks is printed as
     * {@link vn.dienhinh.domain.text.StandIn#LETTER}.
     *
     * @throws IOException when the stream fails
     */
    void write(PaperDocument document, OutputStream out) throws IOException;
}
