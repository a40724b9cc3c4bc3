package vn.dienhinh.infrastructure.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.dienhinh.domain.form.FontSlots;
import vn.dienhinh.domain.form.ObservedRun;

/** Collects the letters of a page and joins them to lines. */
final class GlyphCollector extends PDFTextStripper {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double COVERED = 0.4;
    private static final double SAME_LINE_PT = 0.6;
    /** A gap this wide, in letter sizes, parts columns when no blank stands before it. */
    private static final double GAP = 0.6;
    /** A gap this wide, in letter sizes, parts words when no blank stands there. */
    private static final double WORD_GAP = 0.18;
    /** A gap this wide parts columns in any case. */
    private static final double WIDE_GAP = 4;

    /** Behind a blank, a gap this wide may part columns that stand close together, or be a stretched line's. */
    private static final double SOFT_GAP = 0.2;
    private static final double TOUCH_MM = 0.3;

    private final List<PdfLine> upright;
    private final boolean finely;
    private final List<TextPosition> glyphs = new ArrayList<>();

    private GlyphCollector(List<PdfLine> lines, boolean finely) {
        upright = lines.stream().filter(PdfLine::isVertical).toList();
        this.finely = finely;
    }

    /**
     * Letters of a page from top to bottom; number from 0.
     *
     * @param lines  the page's lines: letters on both sides of an upright one stand in two cells
     * @param finely true to part letters at gaps, too, that may be a stretched line's
     */
    static List<PdfText> texts(PDDocument file, int page, List<PdfLine> lines, boolean finely) throws IOException {
        GlyphCollector collector = new GlyphCollector(lines, finely);
        collector.setStartPage(page + 1);
        collector.setEndPage(page + 1);
        collector.getText(file);
        return collector.joined(page);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
    }

    private List<PdfText> joined(int page) {
        glyphs.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        List<PdfText> texts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).getYDirAdj() - glyphs.get(i - 1).getYDirAdj() > SAME_LINE_PT) {
                List<TextPosition> line = new ArrayList<>(glyphs.subList(from, i));
                line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
                split(withoutCovered(line), page, texts);
                from = i;
            }
        }
        return texts;
    }

    /** Blanks that were left for a stamp with number or day, and on which it stands, part nothing. */
    private static List<TextPosition> withoutCovered(List<TextPosition> line) {
        List<TextPosition> kept = new ArrayList<>();
        TextPosition before = null;
        for (int i = 0; i < line.size(); i++) {
            TextPosition glyph = line.get(i);
            if (!isBlank(glyph)) {
                before = glyph;
            }
            TextPosition after = glyph;
            for (int j = i + 1; j < line.size() && isBlank(after) && line.get(j).getXDirAdj() < end(glyph); j++) {
                after = line.get(j);
            }
            boolean covered = isBlank(glyph) && (before != null && end(before) - glyph.getXDirAdj() > COVERED * glyph.getWidthDirAdj()
                    || !isBlank(after) && end(glyph) - after.getXDirAdj() > COVERED * glyph.getWidthDirAdj());
            if (!covered) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static float end(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    private void split(List<TextPosition> line, int page, List<PdfText> texts) {
        int from = 0;
        boolean close = false;
        for (int i = 1; i <= line.size(); i++) {
            boolean hard = i == line.size() || isColumnGap(line.get(i - 1), line.get(i)) || isLineBetween(line.get(i - 1), line.get(i));
            if (hard || finely && gap(line.get(i - 1), line.get(i)) > SOFT_GAP) {
                text(line.subList(from, i), page, close, texts);
                from = i;
                close = !hard;
            }
        }
    }

    private static double gap(TextPosition before, TextPosition after) {
        return (after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj()) / after.getFontSizeInPt();
    }

    private boolean isLineBetween(TextPosition before, TextPosition after) {
        double left = (before.getXDirAdj() + (isBlank(before) ? 0 : before.getWidthDirAdj())) * MM_PER_POINT;
        double right = (after.getXDirAdj() + (isBlank(after) ? after.getWidthDirAdj() : 0)) * MM_PER_POINT;
        double y = after.getYDirAdj() * MM_PER_POINT;
        return upright.stream().anyMatch(line -> line.left() > left - TOUCH_MM && line.right() < right + TOUCH_MM
                && line.top() < y && line.bottom() > y - TOUCH_MM);
    }

    private static boolean isColumnGap(TextPosition before, TextPosition after) {
        double gap = gap(before, after);
        return gap > WIDE_GAP || gap > GAP && !isBlank(before) && !isBlank(after);
    }

    /** Some programs set no blanks but only move the next word. */
    private static boolean isWordGap(TextPosition before, TextPosition after) {
        return gap(before, after) > WORD_GAP && !isBlank(before) && !isBlank(after);
    }

    private static boolean isBlank(TextPosition glyph) {
        return glyph.getUnicode() == null || glyph.getUnicode().isBlank();
    }

    private static void text(List<TextPosition> glyphs, int page, boolean close, List<PdfText> texts) {
        int from = 0;
        int until = glyphs.size();
        while (from < until && isBlank(glyphs.get(from))) {
            from++;
        }
        while (until > from && isBlank(glyphs.get(until - 1))) {
            until--;
        }
        if (from < until) {
            TextPosition first = glyphs.get(from);
            TextPosition last = glyphs.get(until - 1);
            texts.add(new PdfText(page, first.getXDirAdj() * MM_PER_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM_PER_POINT, first.getYDirAdj() * MM_PER_POINT, close,
                    runs(glyphs.subList(from, until))));
        }
    }

    private static List<ObservedRun> runs(List<TextPosition> glyphs) {
        List<ObservedRun> runs = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            letters.append(glyphs.get(i).getUnicode());
            if (i + 1 < glyphs.size() && isWordGap(glyphs.get(i), glyphs.get(i + 1))) {
                letters.append(' ');
            }
            if (i + 1 == glyphs.size() || !isAlike(glyphs.get(i), glyphs.get(i + 1))) {
                runs.add(run(letters.toString(), glyphs.get(i)));
                letters.setLength(0);
            }
        }
        return runs;
    }

    private static boolean isAlike(TextPosition one, TextPosition other) {
        return one.getFont() == other.getFont() && one.getFontSizeInPt() == other.getFontSizeInPt();
    }

    /** Faces are told by the names of their fonts: "ABCDEF+LiberationSerif-BoldItalic". */
    private static ObservedRun run(String letters, TextPosition glyph) {
        String name = glyph.getFont().getName() == null ? "" : glyph.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
        String face = name.toLowerCase(Locale.ROOT);
        String family = name.split("[-,]")[0].replace(" ", "");
        return new ObservedRun(letters, FontSlots.of(family), glyph.getFontSizeInPt(), face.contains("bold"),
                face.contains("italic") || face.contains("oblique"));
    }
}
