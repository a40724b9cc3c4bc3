package vn.dienhinh.infrastructure.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import vn.dienhinh.application.document.BarCode;

/** Bar codes as pictures for paper. Safe to use from several threads. */
public final class BarCodePictures {

    /** Dots on an inch of paper, those of an office printer, so that no edge of a bar falls between two dots. */
    private static final double DOTS_PER_INCH = 600;
    private static final double MM_PER_INCH = 25.4;
    /** One code set for the whole text: the width then follows from the number of letters alone. */
    private static final Map<EncodeHintType, ?> SET_B =
            Map.of(EncodeHintType.FORCE_CODE_SET, "B", EncodeHintType.MARGIN, 0);

    /** The bars in black on white, one bit a dot, each module a whole number of dots, with the white at the sides. */
    public BufferedImage draw(BarCode code) {
        int dots = Math.max(1, dots(code.moduleMm()));
        BufferedImage picture = new BufferedImage(code.modules() * dots, Math.max(1, dots(code.heightMm())),
                BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.setColor(Color.BLACK);
        BitMatrix bars = new Code128Writer().encode(code.value(), BarcodeFormat.CODE_128, 0, 1, SET_B);
        for (int module = 0; module < bars.getWidth(); module++) {
            if (bars.get(module, 0)) {
                canvas.fillRect((BarCode.QUIET_MODULES + module) * dots, 0, dots, picture.getHeight());
            }
        }
        canvas.dispose();
        return picture;
    }

    private static int dots(double mm) {
        return (int) Math.round(mm / MM_PER_INCH * DOTS_PER_INCH);
    }
}
