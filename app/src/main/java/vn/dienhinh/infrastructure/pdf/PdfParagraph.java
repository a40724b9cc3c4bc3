package vn.dienhinh.infrastructure.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.form.ParagraphLook;
import vn.dienhinh.domain.form.TextAlignment;
import vn.dienhinh.infrastructure.font.OfficialFont;

/** Joins lines of the text to paragraphs and measures how they stand. */
final class PdfParagraph {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double INDENT_MM = 3;
    private static final double RIGHT_EDGE_MM = 1;
    /** A word longer than its line is cut before the letter that does not fit. */
    private static final double LETTER_MM = 6;
    /** Gaps are told in steps of this many points, since files round the places of letters. */
    private static final double GAP_STEP_PT = 0.25;

    private final ObservedColumn text;
    private final boolean leftKnown;
    private final List<PdfText> lines = new ArrayList<>();
    private PdfText above;
    private double pitch;

    /** @param leftKnown false where nothing shows how far in the lines begin */
    PdfParagraph(ObservedColumn text, boolean leftKnown) {
        this.text = text;
        this.leftKnown = leftKnown;
    }

    /** Takes a line; returns the paragraph that ended before it. */
    Optional<ObservedParagraph> take(PdfText line) {
        Optional<ObservedParagraph> ended = goesOn(line) ? Optional.empty() : finish();
        lines.add(line);
        return ended;
    }

    /** The paragraph that is open, which ends here; empty when none is. */
    Optional<ObservedParagraph> finish() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<ObservedRun> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                ObservedRun last = runs.get(runs.size() - 1);
                runs.add(new ObservedRun(" ", last.fonts(), last.sizePt(), last.bold(), last.italic()));
            }
            runs.addAll(lines.get(i).runs());
        }
        Double spacing = lineSpacing();
        PdfText first = lines.get(0);
        ParagraphLook look = new ParagraphLook(alignment(), 0.0, leftKnown ? Double.valueOf(first.left() - text.leftMm()) : null, gap(first), 0.0, spacing,
                null, false, 0);
        above = lines.get(lines.size() - 1);
        lines.clear();
        return Optional.of(new ObservedParagraph(text, runs, look, null));
    }

    private boolean goesOn(PdfText line) {
        if (lines.isEmpty() || line.left() - text.leftMm() > INDENT_MM) {
            return false;
        }
        return reachesRight(lines.get(lines.size() - 1));
    }

    private boolean reachesRight(PdfText line) {
        double free = text.leftMm() + text.widthMm() - line.right();
        return free < RIGHT_EDGE_MM || free < LETTER_MM && line.text().strip().indexOf(' ') < 0;
    }

    /** A single line does not tell how it is aligned. */
    private TextAlignment alignment() {
        return lines.size() < 2 ? null : TextAlignment.JUSTIFIED;
    }

    private Double lineSpacing() {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                pitch = distance(lines.get(i - 1), lines.get(i));
                return pitch / (lines.get(i).sizePt() * OfficialFont.SINGLE_LINE);
            }
        }
        return null;
    }

    /** What the distance to the line above has more than that of lines in a paragraph; null at the top of a page. */
    private Double gap(PdfText first) {
        if (above == null || above.page() != first.page() || pitch == 0) {
            return null;
        }
        return Math.round((distance(above, first) - pitch) / GAP_STEP_PT) * GAP_STEP_PT;
    }

    private static double distance(PdfText upper, PdfText lower) {
        return (lower.baseline() - upper.baseline()) * POINTS_PER_MM;
    }
}
