package vn.dienhinh.infrastructure.pdf;

import java.util.List;

/**
 * What stands on one page.
 *
 * @param widthMm  width of the sheet as it lies
 * @param heightMm height of the sheet as it lies
 * @param texts    from top to bottom, in a line from left to right
 */
record PdfPageContent(int number, double widthMm, double heightMm, List<PdfText> texts, List<PdfLine> lines) {

    PdfPageContent {
        texts = List.copyOf(texts);
        lines = List.copyOf(lines);
    }
}
