package vn.dienhinh.infrastructure.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
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

    /** The chart as a PNG picture in greys, 300 dots an inch. */
    public byte[] png(Chart chart) {
        // Greys as mixtures of three colours: pictures of pure greys come out lighter or darker by viewer.
        BufferedImage picture = new BufferedImage(pixels(chart.widthMm()), pixels(chart.heightMm()),
                BufferedImage.TYPE_INT_RGB);
        new ChartPainter(chart, picture, new ChartLetters(font, DOTS_PER_INCH / POINTS_PER_INCH)).paint();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A stream of memory: the default one writes through a file on the disk.
        try (ImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", image);
        } catch (IOException e) {
            throw new IllegalStateException("a picture cannot be packed", e);
        }
        return out.toByteArray();
    }

    private static int pixels(double mm) {
        return (int) Math.round(mm / MM_PER_INCH * DOTS_PER_INCH);
    }
}
