package vn.dienhinh.infrastructure.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.BarCode;

/** Bar codes as bars and as pictures for paper. Safe to use from several threads. */
public final class BarCodePictures {

    /** Dots on an inch of paper, those of an office printer, so that no edge of a bar falls between two dots. */
    private static final double DOTS_PER_INCH = 600;
    private static final double MM_PER_INCH = 25.4;
    /** One code set for the whole text: the width then follows from the number of letters alone. */
    private static final Map<EncodeHintType, ?> SET_B =
            Map.of(EncodeHintType.FORCE_CODE_SET, "B", EncodeHintType.MARGIN, 0);

    /** All rows of dots are alike: as many as any viewer needs, however high the bars stand on paper. */
    private static final int ROWS = 32;

    /**
     * A bar and where it stands.
     *
     * @param from    its first module, counted from the white at the left side, which counts too
     * @param modules how wide it is
     */
    public record Bar(int from, int modules) {
    }

    /** The black bars from left to right. */
    public List<Bar> bars(BarCode code) {
        BitMatrix modules = new Code128Writer().encode(code.value(), BarcodeFormat.CODE_128, 0, 1, SET_B);
        List<Bar> bars = new ArrayList<>();
        int module = 0;
        while (module < modules.getWidth()) {
            int end = module;
            while (end < modules.getWidth() && modules.get(end, 0)) {
                end++;
            }
            if (end > module) {
                bars.add(new Bar(BarCode.QUIET_MODULES + module, end - module));
            }
            module = end + 1;
        }
        return bars;
    }

    /**
     * The bars in black on white, one bit a dot, each module a whole number of dots, with the white at the sides; to
     * be stretched to the height of the bars.
     */
    public BufferedImage draw(BarCode code) {
        int dots = Math.max(1, dots(code.moduleMm()));
        BufferedImage picture = new BufferedImage(code.modules() * dots, ROWS, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, picture.getWidth(), ROWS);
        canvas.setColor(Color.BLACK);
        bars(code).forEach(bar -> canvas.fillRect(bar.from() * dots, 0, bar.modules() * dots, ROWS));
        canvas.dispose();
        return picture;
    }

    private static int dots(double mm) {
        return (int) Math.round(mm / MM_PER_INCH * DOTS_PER_INCH);
    }
}
