package vn.dienhinh.infrastructure.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.infrastructure.font.FontFace;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Writes words of the official font on a picture. Lengths in pixels. */
final class ChartLetters {

    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private final OfficialFont font;
    private final double pixelsPerPoint;
    private final Font regular;
    private final Font bold;

    ChartLetters(OfficialFont font, double pixelsPerPoint) {
        this.font = font;
        this.pixelsPerPoint = pixelsPerPoint;
        regular = load(font, FontFace.REGULAR);
        bold = load(font, FontFace.BOLD);
    }

    private static Font load(OfficialFont font, FontFace face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.file(face)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("bundled font cannot be drawn: " + face.fileName(), e);
        }
    }

    double width(String text, double sizePt, boolean strong) {
        return font.width(text, strong ? FontFace.BOLD : FontFace.REGULAR, sizePt) * pixelsPerPoint;
    }

    double lineHeight(double sizePt) {
        return OfficialFont.SINGLE_LINE * sizePt * pixelsPerPoint;
    }

    /** Draws a line of text around a centre; {@code top} is the upper edge of the line. */
    void centred(Graphics2D canvas, String text, double centre, double top, double sizePt, boolean strong) {
        left(canvas, text, centre - width(text, sizePt, strong) / 2, top, sizePt, strong);
    }

    /** Draws a line of text from its left end. */
    void left(Graphics2D canvas, String text, double x, double top, double sizePt, boolean strong) {
        if (text.isEmpty()) {
            return;
        }
        double baseline = top + (OfficialFont.SINGLE_LINE - OfficialFont.DESCENT) * sizePt * pixelsPerPoint;
        Font face = (strong ? bold : regular).deriveFont((float) (sizePt * pixelsPerPoint));
        canvas.fill(face.createGlyphVector(EXACT, text).getOutline((float) x, (float) baseline));
    }

    /** The text in lines of this width, cut between words; a longer word keeps a line of its own. */
    List<String> lines(String text, double width, double sizePt, boolean strong) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line + " " + word, sizePt, strong) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
