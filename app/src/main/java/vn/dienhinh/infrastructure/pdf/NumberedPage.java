package vn.dienhinh.infrastructure.pdf;

import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.form.NumberPlace;

/**
 * A page whose page number has been told from its text.
 *
 * @param texts  its letters without the page number
 * @param mark   the page number; empty when it has none
 */
record NumberedPage(PdfPageContent content, List<PdfText> texts, Optional<PdfText> mark) {

    /** No text stands nearer to the sheet's upper or lower edge (NĐ 30/2020, Phụ lục I, I.3), only page numbers. */
    private static final double EDGE_MM = 20;
    private static final double SAME_LINE_MM = 0.5;
    private static final double CENTRE_MM = 10;

    static NumberedPage of(PdfPageContent page) {
        Optional<PdfText> mark = page.texts().stream().filter(text -> isNumber(text.text()))
                .filter(text -> isFirstOrLast(text, page)).findFirst();
        return new NumberedPage(page, page.texts().stream()
                .filter(text -> mark.isEmpty() || text != mark.get()).toList(), mark);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("[-–]?\\s?\\d{1,3}\\s?[-–]?");
    }

    private static boolean isFirstOrLast(PdfText text, PdfPageContent page) {
        boolean first = text == page.texts().get(0) && text.baseline() < EDGE_MM;
        boolean last = text == page.texts().get(page.texts().size() - 1)
                && text.baseline() > page.heightMm() - EDGE_MM;
        boolean alone = page.texts().stream()
                .noneMatch(other -> other != text && Math.abs(other.baseline() - text.baseline()) < SAME_LINE_MM);
        return alone && (first || last);
    }

    int number() {
        return mark.map(text -> Integer.parseInt(text.text().replaceAll("\\D", ""))).orElse(0);
    }

    NumberPlace place() {
        if (mark.isEmpty()) {
            return NumberPlace.NONE;
        }
        if (mark.get().baseline() > EDGE_MM) {
            return NumberPlace.BOTTOM;
        }
        return Math.abs(mark.get().middle() - content.widthMm() / 2) <= CENTRE_MM
                ? NumberPlace.TOP_CENTRE : NumberPlace.TOP_SIDE;
    }

    boolean isLandscape() {
        return content.widthMm() > content.heightMm();
    }
}
