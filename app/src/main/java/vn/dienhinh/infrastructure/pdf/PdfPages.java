package vn.dienhinh.infrastructure.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads single pages. */
final class PdfPages {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final int QUARTER_TURN = 90;

    private PdfPages() {
    }

    static PdfPageContent read(PDDocument document, int number) throws IOException {
        return read(document, number, false);
    }

    /** The page with letters parted at every gap that may part columns. */
    static PdfPageContent readFinely(PDDocument document, int number) throws IOException {
        return read(document, number, true);
    }

    private static PdfPageContent read(PDDocument document, int number, boolean finely) throws IOException {
        PDPage page = document.getPage(number);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % (2 * QUARTER_TURN) != 0;
        double width = (turned ? box.getHeight() : box.getWidth()) * MM_PER_POINT;
        double height = (turned ? box.getWidth() : box.getHeight()) * MM_PER_POINT;
        List<PdfLine> lines = LineCollector.lines(page);
        return new PdfPageContent(number, width, height, GlyphCollector.texts(document, number, lines, finely), lines);
    }
}
