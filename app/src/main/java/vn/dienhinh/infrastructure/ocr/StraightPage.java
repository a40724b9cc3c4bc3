package vn.dienhinh.infrastructure.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture of a page as gray points, its lines level: pages lie askew on the glass and photos are taken by hand. */
public final class StraightPage {

    private static final int LOOKED_AT_WIDTH = 600;
    private static final double MOST_DEGREES = 6;
    private static final double STEP = 0.25;
    private static final double LEAST_TURN = 0.3;
    private static final int DARK = 140;

    private StraightPage() {
    }

    /** The page in gray and level, so wide. */
    public static BufferedImage of(BufferedImage picture, int width) {
        BufferedImage gray = drawn(picture, width, 0);
        double degrees = skew(drawn(gray, LOOKED_AT_WIDTH, 0));
        return Math.abs(degrees) < LEAST_TURN ? gray : drawn(picture, width, -degrees);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, double degrees) {
        int height = Math.max(1, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
        BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return gray;
    }

    /** The slope at which the rows of the page are most unlike one another: lines of letters and white between them. */
    private static double skew(BufferedImage small) {
        double best = 0;
        double most = -1;
        for (double degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += STEP) {
            double sharpness = sharpness(small, Math.tan(Math.toRadians(degrees)));
            if (sharpness > most) {
                most = sharpness;
                best = degrees;
            }
        }
        return best;
    }

    private static double sharpness(BufferedImage small, double slope) {
        int width = small.getWidth();
        int height = small.getHeight();
        long[] dark = new long[height];
        var raster = small.getRaster();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int row = (int) Math.round(y - slope * (x - width / 2.0));
                if (row >= 0 && row < height && raster.getSample(x, y, 0) < DARK) {
                    dark[row]++;
                }
            }
        }
        double sum = 0;
        for (int y = 1; y < height; y++) {
            double step = dark[y] - dark[y - 1];
            sum += step * step;
        }
        return sum;
    }
}
