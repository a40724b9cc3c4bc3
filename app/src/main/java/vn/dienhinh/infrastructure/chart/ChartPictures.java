package vn.dienhinh.infrastructure.chart;

import java.awt.image.BufferedImage;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Charts as pictures for paper. Safe to use from several threads. */
public final class ChartPictures {

    /** Dots on an inch of paper. */
    static final double DOTS_PER_INCH = 300;

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;

    private final OfficialFont font;

    /**
     * @param font whose letters stand on the picture
     */
    public ChartPictures(OfficialFont font) {
        this.font = font;
    }

    /** The chart as a picture in greys, 300 dots an inch. */
    public BufferedImage draw(Chart chart) {
        // Greys as mixtures of three colours: pictures of pure greys come out lighter or darker by viewer.
        BufferedImage picture = new BufferedImage(pixels(chart.widthMm()), pixels(chart.heightMm()),
                BufferedImage.TYPE_INT_RGB);
        new ChartPainter(chart, picture, new ChartLetters(font, DOTS_PER_INCH / POINTS_PER_INCH)).paint();
        return picture;
    }

    private static int pixels(double mm) {
        return (int) Math.round(mm / MM_PER_INCH * DOTS_PER_INCH);
    }
}
