package vn.dienhinh.infrastructure.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Charts as pictures for paper. Safe to use from several threads. */
public final class ChartPictures {

    /** Dots on an inch of paper. */
    public static final double DOTS_PER_INCH = 300;

    private static final double POINTS_PER_INCH = 72;
    private static final double MM_PER_INCH = 25.4;
    private static final int LEVELS = 16;
    private static final IndexColorModel GREYS = greys();

    private final ChartLetters letters;

    /**
     * @param font whose letters stand on the picture
     */
    public ChartPictures(OfficialFont font) {
        letters = new ChartLetters(font, DOTS_PER_INCH / POINTS_PER_INCH);
    }

    /** The chart as a picture in sixteen greys, 300 dots an inch. */
    public BufferedImage draw(Chart chart) {
        BufferedImage painted = new BufferedImage((int) Math.round(pixels(chart.widthMm())),
                (int) Math.round(pixels(chart.heightMm())), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = painted.createGraphics();
        paint(chart, painted.getWidth(), painted.getHeight(), canvas);
        canvas.dispose();
        return inGreys(painted);
    }

    /**
     * Paints the chart as lines and areas.
     *
     * @param canvas its unit is the dot, 300 an inch; the chart begins at its origin
     */
    public void paint(Chart chart, Graphics2D canvas) {
        paint(chart, pixels(chart.widthMm()), pixels(chart.heightMm()), canvas);
    }

    private void paint(Chart chart, double width, double height, Graphics2D canvas) {
        new ChartPainter(chart, width, height, canvas, letters).paint();
    }

    /** Sixteen greys are what edges of letters need, and make a small file quickly. */
    private static BufferedImage inGreys(BufferedImage painted) {
        BufferedImage greys = new BufferedImage(painted.getWidth(), painted.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY, GREYS);
        int[] row = new int[painted.getWidth()];
        for (int y = 0; y < painted.getHeight(); y++) {
            painted.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = (row[x] & 0xFF) >> 4;
            }
            greys.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return greys;
    }

    /** As mixtures of three colours: pictures of pure greys come out lighter or darker by viewer. */
    private static IndexColorModel greys() {
        byte[] shades = new byte[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            shades[level] = (byte) (level * 255 / (LEVELS - 1));
        }
        return new IndexColorModel(4, LEVELS, shades, shades, shades);
    }

    private static double pixels(double mm) {
        return mm / MM_PER_INCH * DOTS_PER_INCH;
    }
}
