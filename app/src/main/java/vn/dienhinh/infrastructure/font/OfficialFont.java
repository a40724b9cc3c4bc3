package vn.dienhinh.infrastructure.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import vn.dienhinh.application.document.RuleLine;

/**
 * Liberation Serif, bundled with the program: the same widths and heights as Times New Roman, free to be embedded.
 * The files are read when first asked for. Safe to use from several threads.
 */
public final class OfficialFont {

    /** From the top of a line to its baseline, in parts of the letter size: ascent (hhea table). */
    public static final double ASCENT = 1825 / 2048.0;
    /** From the baseline down, in parts of the letter size: descent (hhea table). */
    public static final double DESCENT = 443 / 2048.0;
    /** Gap between lines, in parts of the letter size (hhea table). */
    public static final double LINE_GAP = 87 / 2048.0;
    /** Height of a single line, in parts of the letter size. */
    public static final double SINGLE_LINE = ASCENT + DESCENT + LINE_GAP;

    private static final String FOLDER = "/vn/dienhinh/fonts/";

    private final Map<FontFace, byte[]> files = new EnumMap<>(FontFace.class);
    private final Map<FontFace, FaceMetrics> metrics = new EnumMap<>(FontFace.class);

    /** The font file of a face; not to be changed by the caller. */
    public synchronized byte[] file(FontFace face) {
        return files.computeIfAbsent(face, OfficialFont::read);
    }

    /** Width of a text in points at a size in points. */
    public double width(String text, FontFace face, double sizePt) {
        FaceMetrics widths = metrics(face);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += widths.advance(text.charAt(i));
        }
        return sum * sizePt;
    }

    /** Advance width of a letter in parts of the letter size; 0 for a letter that the face lacks. */
    public double advance(char letter, FontFace face) {
        return metrics(face).advance(letter);
    }

    /** Length of a rule line in points. */
    public double length(RuleLine line) {
        return line.fraction()
                * width(line.measuredText(), FontFace.of(line.measuredStyle()), line.measuredStyle().sizePt());
    }

    /** True when the face draws this letter. */
    public boolean has(int codePoint, FontFace face) {
        return metrics(face).has(codePoint);
    }

    private synchronized FaceMetrics metrics(FontFace face) {
        return metrics.computeIfAbsent(face, key -> new FaceMetrics(file(key)));
    }

    private static byte[] read(FontFace face) {
        try (InputStream in = OfficialFont.class.getResourceAsStream(FOLDER + face.fileName())) {
            if (in == null) {
                throw new IllegalStateException("bundled font is missing: " + face.fileName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
