package vn.dienhinh.infrastructure.layout;

import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.BarCode;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Picture;

/**
 * A picture on its line: a tiny paragraph of its own, in Word as here, so that nothing but the picture counts for its
 * height. Lengths in points.
 *
 * @param picture what is drawn
 * @param x       left edge, from the left edge of the column or sheet
 */
public record PicturePlace(Picture picture, double x) {

    private static final ParagraphStyle CHART = style("Picture", "Hình", 6);
    private static final ParagraphStyle BAR_CODE = style("BarCode", "Mã vạch", 3);

    /** The look of the paragraph that carries the picture. */
    public static ParagraphStyle style(Picture picture) {
        return picture instanceof BarCode ? BAR_CODE : CHART;
    }

    private static ParagraphStyle style(String name, String wordName, double before) {
        return new ParagraphStyle(name, wordName, 0, 1, false, false, Alignment.CENTRE, 0, 0, before, 0, 1, true);
    }

    /** Width of the picture. */
    public double width() {
        return Measures.pointsOfMm(picture.widthMm());
    }

    /** Height of the picture. */
    public double height() {
        return Measures.pointsOfMm(picture.heightMm());
    }

    PicturePlace movedBy(double distance) {
        return new PicturePlace(picture, x + distance);
    }
}
