package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Alignment;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.infrastructure.font.FontFace;
import vn.dienhinh.infrastructure.font.OfficialFont;

/**
 * Breaks a paragraph into lines as Word and LibreOffice do: as many words as fit, blanks hanging over the end, a
 * word longer than the line cut between letters.
 */
final class LineBreaker {

    /** Word processors count in twips: what is over by less than half of one still fits. */
    private static final double TOLERANCE = 0.025;

    private final OfficialFont font;

    LineBreaker(OfficialFont font) {
        this.font = font;
    }

    /** Lines of a paragraph in a column of this width (points); one empty line when it has no text. */
    List<Strip> lines(Paragraph paragraph, double columnWidth) {
        Letters letters = new Letters(paragraph);
        ParagraphStyle style = paragraph.style();
        double left = Measures.pointsOfMm(style.leftIndentMm());
        double first = left + Measures.pointsOfMm(style.firstLineIndentMm());
        List<Strip> lines = new ArrayList<>();
        int start = 0;
        do {
            double indent = start == 0 ? first : left;
            double room = columnWidth - indent;
            int end = letters.lineEnd(start, room);
            lines.add(strip(letters.pieces(start, end, indent, room), style));
            start = end;
        } while (start < letters.text.length());
        return lines;
    }

    private static Strip strip(List<TextPiece> pieces, ParagraphStyle style) {
        double single = style.sizePt() * OfficialFont.SINGLE_LINE;
        double height = single * Measures.lineUnits(style.lineSpacing()) / Measures.lineUnits(1);
        return Strip.line(height, height - style.sizePt() * OfficialFont.DESCENT, pieces);
    }

    /** The letters of one paragraph with their faces and widths. */
    private final class Letters {

        private final ParagraphStyle style;
        private final String text;
        private final FontFace[] faces;
        private final double[] widths;

        Letters(Paragraph paragraph) {
            style = paragraph.style();
            text = paragraph.text();
            faces = new FontFace[text.length()];
            widths = new double[text.length()];
            int at = 0;
            for (TextRun run : paragraph.runs()) {
                FontFace face = FontFace.of(style, run);
                for (int end = at + run.text().length(); at < end; at++) {
                    faces[at] = face;
                    widths[at] = font.advance(text.charAt(at), face) * style.sizePt();
                }
            }
        }

        /** Where the line that begins here ends; the next one begins there. */
        int lineEnd(int start, double room) {
            double used = 0;
            int lastBreak = -1;
            for (int i = start; i < text.length(); i++) {
                used += widths[i];
                if (text.charAt(i) == ' ') {
                    lastBreak = i + 1;
                } else if (used > room + TOLERANCE) {
                    return lastBreak > start ? lastBreak : Math.max(i, start + 1);
                } else if (breaksAfter(i)) {
                    lastBreak = i + 1;
                }
            }
            return text.length();
        }

        private boolean breaksAfter(int i) {
            char letter = text.charAt(i);
            boolean dash = letter == '-' || letter == '\u2013' || letter == '\u2014';
            return dash && i > 0 && i + 1 < text.length()
                    && text.charAt(i - 1) != ' ' && Character.isLetter(text.charAt(i + 1));
        }

        /** The pieces of a line, blanks at its end left out. */
        List<TextPiece> pieces(int start, int end, double indent, double room) {
            int stop = end;
            while (stop > start && text.charAt(stop - 1) == ' ') {
                stop--;
            }
            double width = 0;
            int blanks = 0;
            for (int i = start; i < stop; i++) {
                width += widths[i];
                blanks += text.charAt(i) == ' ' ? 1 : 0;
            }
            boolean stretched = style.alignment() == Alignment.JUSTIFIED && end < text.length() && blanks > 0;
            double extra = stretched ? (room - width) / blanks : 0;
            return split(start, stop, indent + shift(room - width), extra);
        }

        private List<TextPiece> split(int start, int stop, double left, double extra) {
            List<TextPiece> pieces = new ArrayList<>();
            double x = left;
            int from = start;
            while (from < stop) {
                int to = from;
                double width = 0;
                for (; to < stop && faces[to] == faces[from]; to++) {
                    width += widths[to] + (text.charAt(to) == ' ' ? extra : 0);
                }
                pieces.add(new TextPiece(text.substring(from, to), faces[from], style.sizePt(), x, width, extra));
                x += width;
                from = to;
            }
            return pieces;
        }

        private double shift(double free) {
            return switch (style.alignment()) {
                case LEFT, JUSTIFIED -> 0;
                case CENTRE -> free / 2;
                case RIGHT -> free;
            };
        }
    }
}
