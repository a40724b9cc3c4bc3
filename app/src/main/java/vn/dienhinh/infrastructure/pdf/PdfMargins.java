package vn.dienhinh.infrastructure.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedPage;
import vn.dienhinh.infrastructure.font.OfficialFont;

/**
 * Margins of pages, measured by what stands nearest to the edges. A margin counts as known when several lines end
 * there; the lower one only when a page seems to be full.
 */
final class PdfMargins {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double SAME_EDGE_MM = 0.3;
    private static final int ENOUGH_LINES = 3;
    /** Below this height of the margin a page counts as full. */
    private static final double FULL_PAGE_MM = 27;

    private final List<NumberedPage> pages;
    private final double width;
    private final double height;

    PdfMargins(List<NumberedPage> pages) {
        this.pages = pages;
        this.width = pages.get(0).content().widthMm();
        this.height = pages.get(0).content().heightMm();
    }

    ObservedPage page() {
        double left = lefts().min().orElse(0);
        double right = rights().max().orElse(width);
        double bottom = height - texts().mapToDouble(PdfMargins::bottom).max().orElse(0);
        return new ObservedPage(width, height, top(), bottom < FULL_PAGE_MM ? bottom : null,
                known(lefts(), left) ? left : null, known(rights(), right) ? width - right : null,
                new ObservedColumn(left, right - left));
    }

    private Double top() {
        double first = pages.stream().filter(page -> !page.texts().isEmpty())
                .mapToDouble(page -> page.texts().stream().mapToDouble(PdfMargins::top).min().orElse(height))
                .min().orElse(height);
        double line = pages.stream().flatMap(page -> page.content().lines().stream()).mapToDouble(PdfLine::top).min()
                .orElse(height);
        return first == height ? null : Double.valueOf(Math.min(first, line));
    }

    private Stream<PdfText> texts() {
        return pages.stream().flatMap(page -> page.texts().stream());
    }

    private DoubleStream lefts() {
        return edges(PdfText::left, PdfLine::left);
    }

    private DoubleStream rights() {
        return edges(PdfText::right, PdfLine::right);
    }

    private DoubleStream edges(ToDoubleFunction<PdfText> text, ToDoubleFunction<PdfLine> line) {
        return DoubleStream.concat(texts().mapToDouble(text),
                pages.stream().flatMap(page -> page.content().lines().stream()).mapToDouble(line));
    }

    private static boolean known(DoubleStream edges, double edge) {
        return edges.filter(place -> Math.abs(place - edge) <= SAME_EDGE_MM).limit(ENOUGH_LINES).count() == ENOUGH_LINES;
    }

    private static double top(PdfText text) {
        return text.baseline() - text.sizePt() * (OfficialFont.ASCENT + OfficialFont.LINE_GAP) * MM_PER_POINT;
    }

    private static double bottom(PdfText text) {
        return text.baseline() + text.sizePt() * OfficialFont.DESCENT * MM_PER_POINT;
    }
}
