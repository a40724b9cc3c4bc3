package vn.dienhinh.infrastructure.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedPage;
import vn.dienhinh.infrastructure.font.OfficialFont;

/**
 * Margins of pages, measured by what stands nearest to the edges. A margin at the side counts as known when several
 * lines end there. Above and below, what stands nearest to the edge is at least as far away as the margin: a page may
 * begin lower and end higher, so that a wide gap tells of a wide margin only where nothing else explains it.
 */
final class PdfMargins {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double SAME_EDGE_MM = 0.3;
    private static final int ENOUGH_LINES = 3;
    /** A gap up to this is that of a page in form (NĐ 30/2020, Phụ lục I, I.3: at most 25 mm, and rounding). */
    private static final double IN_FORM_MM = 25.3;
    /** Pages that go on end no higher than two lines and the gap between paragraphs above their margin. */
    private static final double EARLY_END_MM = 15;
    /** So many pages that go on do not all end early by chance. */
    private static final int ENOUGH_PAGES = 3;

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
        return new ObservedPage(width, height, top(), bottom(),
                known(lefts(), left) ? left : null, known(rights(), right) ? width - right : null,
                new ObservedColumn(left, right - left));
    }

    private Double top() {
        double first = pages.stream().filter(page -> !page.texts().isEmpty())
                .mapToDouble(page -> page.texts().stream().mapToDouble(PdfMargins::top).min().orElse(height))
                .min().orElse(height);
        double line = pages.stream().flatMap(page -> page.content().lines().stream()).mapToDouble(PdfLine::top).min()
                .orElse(height);
        boolean known = pages.size() > 1 || PageStart.hasColumns(pages.get(0)) || Math.min(first, line) <= IN_FORM_MM;
        return first == height || !known ? null : Double.valueOf(Math.min(first, line));
    }

    private Double bottom() {
        double bottom = height - texts().mapToDouble(PdfMargins::bottom).max().orElse(0);
        boolean known = bottom <= IN_FORM_MM || pages.size() > ENOUGH_PAGES && bottom > IN_FORM_MM + EARLY_END_MM;
        return known ? bottom : null;
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
