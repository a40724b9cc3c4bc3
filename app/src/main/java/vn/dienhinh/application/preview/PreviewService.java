package vn.dienhinh.application.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.dossier.PaperKind;

/** Makes the PDF of a paper in memory and opens it for looking at: what is seen is what is printed. */
public final class PreviewService {

    private final ExportService exports;
    private final PreviewWriter pdfWriter;
    private final PagePictures pictures;

    /** @param pdfWriter the writer of the export's own PDF files */
    public PreviewService(ExportService exports, PreviewWriter pdfWriter, PagePictures pictures) {
        this.exports = exports;
        this.pdfWriter = pdfWriter;
        this.pictures = pictures;
    }

    /**
     * The pages of a paper as they stand now.
     *
     * @throws IOException when the PDF can't be made
     */
    public PaperView open(Conference conference, PaperKind paper) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperSpots spots = pdfWriter.writeWithSpots(exports.document(conference, paper), pdf);
        return new PaperView(pictures.open(pdf.toByteArray()), spots);
    }
}
