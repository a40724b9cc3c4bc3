package vn.dienhinh.application.preview;

import java.io.IOException;
import java.io.OutputStream;
import vn.dienhinh.application.document.PaperDocument;

/** Port: writes the PDF that is exported, and says where on its pages each text came to stand. */
public interface PreviewWriter {

    /**
     * Writes the document.
     *
     * @throws IOException when it can't be written
     */
    PaperSpots writeWithSpots(PaperDocument document, OutputStream out) throws IOException;
}
