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

    /** Word processors round the widths of text up and that of the column down: a line never fits to the hair. */
    private static final double CLEARANCE = 0.06;
    /** LibreOffice leaves room for the slope of italic letters at the end of a line: this part of its height. */
    private static final double ITALIC_CLEARANCE = 1 / 12.0;

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
            lines.add(strip(letters.pieces(start, end, indent, room), paragraph));
            start = end;
        } while (start < letters.text.length());
        return lines;
    }

    /** The text of the paragraph's last line in a column of this width (points). */
    String lastLine(Paragraph paragraph, double columnWidth) {
        Letters letters = new Letters(paragraph);
        int start = 0;
        int end = letters.lineEnd(start, columnWidth);
        while (end < letters.text.length()) {
            start = end;
            end = letters.lineEnd(start, columnWidth);
        }
        return letters.text.substring(start).strip();
    }

    private static Strip strip(List<TextPiece> pieces, Paragraph paragraph) {
        ParagraphStyle style = paragraph.style();
        double single = Measures.points(Measures.singleLineTwips(style.sizePt()));
        double height = Measures.points(Measures.lineTwips(style.sizePt(), style.lineSpacing()));
        return Strip.line(height, Math.min(height, single), single - style.sizePt() * OfficialFont.DESCENT, pieces,
                paragraph.origin());
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
                } else if (used > room - clearance(faces[i])) {
                    return lastBreak > start ? lastBreak : Math.max(i, start + 1);
                } else if (breaksAfter(i)) {
                    lastBreak = i + 1;
                }
            }
            return text.length();
        }

        private double clearance(FontFace face) {
            boolean italic = face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC;
            return italic ? ITALIC_CLEARANCE * Measures.points(Measures.singleLineTwips(style.sizePt())) : CLEARANCE;
        }

        private boolean breaksAfter(int i) {
            char letter = text.charAt(i);
            boolean dash = letter == '-' || letter == '\u2013' || letter == '\u2014';
            return dash && i > 0 && i + 1 < text.length()
                    && text.charAt(i - 1) != ' ' && Character.isLetterOrDigit(text.charAt(i + 1));
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
