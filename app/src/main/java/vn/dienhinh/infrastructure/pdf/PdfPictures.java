package vn.dienhinh.infrastructure.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Graphics2D;
import vn.dienhinh.application.document.BarCode;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.Picture;
import vn.dienhinh.infrastructure.barcode.BarCodePictures;
import vn.dienhinh.infrastructure.barcode.BarCodePictures.Bar;
import vn.dienhinh.infrastructure.chart.ChartPictures;
import vn.dienhinh.infrastructure.font.OfficialFont;
import vn.dienhinh.infrastructure.layout.PicturePlace;

/** Pictures of both kinds as lines and areas of a page: sharp at any size, and smaller than dots. */
final class PdfPictures {

    private static final double DOTS_PER_POINT = ChartPictures.DOTS_PER_INCH / 72;

    private final BarCodePictures barCodes = new BarCodePictures();
    private final OfficialFont font;
    private ChartPictures charts;

    /** @param font whose letters stand on charts */
    PdfPictures(OfficialFont font) {
        this.font = font;
    }

    /** Draws a picture with its foot at {@code y}, in points from the lower edge of the page. */
    void draw(PicturePlace place, double y, PdfContentByte canvas) {
        Picture picture = place.picture();
        canvas.saveState();
        if (picture instanceof BarCode code) {
            bars(code, place, y, canvas);
        } else {
            chart((Chart) picture, place, y, canvas);
        }
        canvas.restoreState();
    }

    private void bars(BarCode code, PicturePlace place, double y, PdfContentByte canvas) {
        double module = place.width() / code.modules();
        for (Bar bar : barCodes.bars(code)) {
            canvas.rectangle((float) (place.x() + bar.from() * module), (float) y, (float) (bar.modules() * module),
                    (float) place.height());
        }
        canvas.fill();
    }

    private void chart(Chart chart, PicturePlace place, double y, PdfContentByte canvas) {
        canvas.concatCTM(1, 0, 0, 1, (float) place.x(), (float) y);
        Graphics2D dots = canvas.createGraphicsShapes((float) place.width(), (float) place.height());
        dots.scale(1 / DOTS_PER_POINT, 1 / DOTS_PER_POINT);
        charts().paint(chart, dots);
        dots.dispose();
    }

    /** Most papers have no chart: its fonts are loaded with the first one. */
    private synchronized ChartPictures charts() {
        if (charts == null) {
            charts = new ChartPictures(font);
        }
        return charts;
    }
}
