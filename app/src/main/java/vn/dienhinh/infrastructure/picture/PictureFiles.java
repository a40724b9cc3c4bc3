package vn.dienhinh.infrastructure.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.dienhinh.application.document.BarCode;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.infrastructure.barcode.BarCodePictures;
import vn.dienhinh.infrastructure.chart.ChartPictures;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Pictures of both kinds, as dots and as files. Safe to use from several threads. */
public final class PictureFiles {

    private final ChartPictures charts;
    private final BarCodePictures barCodes = new BarCodePictures();

    /**
     * @param font whose letters stand on charts
     */
    public PictureFiles(OfficialFont font) {
        this.charts = new ChartPictures(font);
    }

    /** The picture dot by dot, without the size it has on paper. */
    public BufferedImage dots(Picture picture) {
        return picture instanceof BarCode code ? barCodes.draw(code) : charts.draw((Chart) picture);
    }

    /** The picture as PNG, without the size it has on paper. */
    public byte[] png(Picture picture) {
        return packed(dots(picture));
    }

    private static byte[] packed(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // A stream of memory: the default one writes through a file on the disk.
        try (ImageOutputStream image = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", image);
        } catch (IOException e) {
            throw new IllegalStateException("a picture cannot be packed", e);
        }
        return out.toByteArray();
    }
}
