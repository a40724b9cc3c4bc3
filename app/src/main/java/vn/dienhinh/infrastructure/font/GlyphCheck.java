package vn.dienhinh.infrastructure.font;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Chart;
import vn.dienhinh.application.document.DocumentSection;
import vn.dienhinh.application.document.MissingGlyphException;
import vn.dienhinh.application.document.MissingGlyphException.MissingGlyph;
import vn.dienhinh.application.document.PaperDocument;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.document.TextRun;

/** Finds the letters of a document that the official font cannot draw, before anything is written. */
public final class GlyphCheck {

    private static final int CONTEXT = 20;

    private final OfficialFont font;

    public GlyphCheck(OfficialFont font) {
        this.font = font;
    }

    /** Letters that the font lacks, each once, in the document's order, with the words around its first place. */
    public List<MissingGlyph> missing(PaperDocument document) {
        Map<Integer, MissingGlyph> found = new LinkedHashMap<>();
        for (DocumentSection section : document.sections()) {
            section.blocks().forEach(block -> visit(block, found));
        }
        return List.copyOf(found.values());
    }

    /**
     * Refuses a document with letters that the font lacks.
     *
     * @throws MissingGlyphException naming every such letter
     */
    public void require(PaperDocument document) throws MissingGlyphException {
        List<MissingGlyph> missing = missing(document);
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(missing);
        }
    }

    private void visit(Block block, Map<Integer, MissingGlyph> found) {
        if (block instanceof Paragraph paragraph) {
            visit(paragraph, found);
        } else if (block instanceof Chart chart) {
            // A chart sets its title in bold letters and the rest in plain ones.
            chart.words().forEach(text -> {
                visit(text, FontFace.REGULAR, found);
                visit(text, FontFace.BOLD, found);
            });
        } else if (block instanceof Table table) {
            for (TableRow row : table.rows()) {
                for (TableCell cell : row.cells()) {
                    cell.content().forEach(inner -> visit(inner, found));
                }
            }
        }
    }

    private void visit(Paragraph paragraph, Map<Integer, MissingGlyph> found) {
        for (TextRun run : paragraph.runs()) {
            visit(run.text(), FontFace.of(paragraph.style(), run), found);
        }
    }

    private void visit(String text, FontFace face, Map<Integer, MissingGlyph> found) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (!font.has(letter, face) && !found.containsKey(letter)) {
                found.put(letter, new MissingGlyph(letter, around(text, i)));
            }
        }
    }

    private static String around(String text, int place) {
        int from = Math.max(0, place - CONTEXT);
        int to = Math.min(text.length(), place + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
