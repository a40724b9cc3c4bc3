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

/** Pictures of both kinds as files. Safe to use from several threads. */
public final class PictureFiles {

    private final BarCodePictures barCodes = new BarCodePictures();
    private final OfficialFont font;
    private ChartPictures charts;

    /**
     * @param font whose letters stand on charts
     */
    public PictureFiles(OfficialFont font) {
        this.font = font;
    }


    /** The picture as PNG, without the size it has on paper. */
    public byte[] png(Picture picture) {
        return packed(picture instanceof BarCode code ? barCodes.draw(code) : charts().draw((Chart) picture));
    }

    /** Most papers have no chart: its fonts are loaded with the first one. */
    private synchronized ChartPictures charts() {
        if (charts == null) {
            charts = new ChartPictures(font);
        }
        return charts;
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
