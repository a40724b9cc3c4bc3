package vn.dienhinh.infrastructure.layout;

import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.ParagraphStyle;

/**
 * A chart on its line: a tiny paragraph of its own, in Word as here, so that nothing but the picture counts for its
 * height. Lengths in points.
 *
 * @param chart what is drawn
 * @param x     left edge, from the left edge of the column or sheet
 */
public record ChartPlace(Chart chart, double x) {

    /** The look of the paragraph that carries the picture. */
    public static final ParagraphStyle STYLE = new ParagraphStyle("Picture", "Hình", 0, 1, false, false,
            Alignment.CENTRE, 0, 0, 6, 0, 1, true);

    /** Width of the picture. */
    public double width() {
        return Measures.pointsOfMm(chart.widthMm());
    }

    /** Height of the picture. */
    public double height() {
        return Measures.pointsOfMm(chart.heightMm());
    }

    ChartPlace movedBy(double distance) {
        return new ChartPlace(chart, x + distance);
    }
}
