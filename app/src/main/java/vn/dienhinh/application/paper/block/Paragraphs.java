package vn.dienhinh.application.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.text.OpenValue;
import vn.dienhinh.domain.text.VietnameseText;

/** Makes paragraphs of text that people typed or pasted: composed letters, no control characters. */
public final class Paragraphs {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final String END_MARK = "./.";
    private static final Pattern END = Pattern.compile("[\\s./;]*$");

    private Paragraphs() {
    }

    /** One paragraph; control characters and line ends become blanks. */
    public static Paragraph of(ParagraphStyle style, String text) {
        return Paragraph.of(style, clean(text));
    }

    /** One paragraph with places that may stay open: they are filled in on the printed sheet. */
    public static Paragraph byHand(ParagraphStyle style, String text) {
        return new Paragraph(style, List.of(TextRun.byHand(clean(text))));
    }

    /** A line of the registry: its blanks may stay open, dots for an unknown symbol or place may not. */
    public static Paragraph registry(ParagraphStyle style, String text) {
        return OpenValue.isIn(text) ? of(style, text) : byHand(style, text);
    }

    /** The paragraph with its last dots left to a hand: the name on a blank card. */
    public static Paragraph blankCard(ParagraphStyle style, String text) {
        String clean = clean(text);
        int at = clean.lastIndexOf(Wording.DOTS);
        if (at < 0) {
            return of(style, text);
        }
        int end = at + Wording.DOTS.length();
        List<TextRun> runs = new ArrayList<>(List.of(TextRun.plain(clean.substring(0, at)),
                TextRun.byHand(Wording.DOTS)));
        if (end < clean.length()) {
            runs.add(TextRun.plain(clean.substring(end)));
        }
        return new Paragraph(style, runs);
    }

    public static String clean(String text) {
        return VietnameseText.nfc(CONTROL.matcher(text).replaceAll(" "));
    }

    /** A text of many lines: "- " and "+ " lines are list lines, others are paragraphs; blank lines are left out. */
    public static List<Block> ofLines(String text) {
        return ofLines(text, PaperStyles.BODY);
    }

    /** The same, with a look of their own for lines that are not list lines. */
    public static List<Block> ofLines(String text, ParagraphStyle plain) {
        List<Block> blocks = new ArrayList<>();
        for (String line : VietnameseText.lines(text).split("\n")) {
            if (!line.isBlank()) {
                blocks.add(of(styleOf(line, plain), line.strip()));
            }
        }
        return blocks;
    }

    /** Legal bases, a line each, the first with a look of its own. */
    public static List<Block> bases(String text, ParagraphStyle first) {
        List<Block> blocks = new ArrayList<>();
        VietnameseText.lines(text).lines().filter(line -> !line.isBlank()).forEach(line ->
                blocks.add(of(blocks.isEmpty() ? first : PaperStyles.LEGAL_BASIS, line.strip())));
        return blocks;
    }

    /** The text's closing lines with "./." at their end; the last one stays on the page of what follows. */
    public static List<Block> closing(String text) {
        List<Block> blocks = ofLines(closed(text));
        Paragraph last = (Paragraph) blocks.remove(blocks.size() - 1);
        blocks.add(new Paragraph(PaperStyles.CLOSING, last.runs(), last.origin()));
        return blocks;
    }

    /**
     * Closes a text with those lines and "./."; where there are none its last paragraph takes the mark. A closing of one
     * line takes the paragraph before it along to the page of the signature, which stands with two lines at least.
     *
     * @param blocks the text so far, changed
     */
    public static void close(List<Block> blocks, String closing) {
        if (VietnameseText.isBlank(closing) && blocks.get(blocks.size() - 1) instanceof Paragraph last) {
            blocks.remove(blocks.size() - 1);
            blocks.add(of(PaperStyles.CLOSING, closed(last.text())));
        } else {
            List<Block> last = closing(closing);
            boolean lonely = last.size() == 1 && isOneLine((Paragraph) last.get(0));
            if (lonely && blocks.get(blocks.size() - 1) instanceof Paragraph before
                    && before.style().equals(PaperStyles.BODY)) {
                blocks.set(blocks.size() - 1, new Paragraph(PaperStyles.BODY_KEPT, before.runs(), before.origin()));
            }
            blocks.addAll(last);
        }
    }

    private static boolean isOneLine(Paragraph paragraph) {
        return TextWidth.mm(paragraph.text(), paragraph.style().sizePt(), false) < PaperPages.PORTRAIT.textWidthMm();
    }

    /** A paragraph that begins with bold words: "Điều 1. " and what it says. */
    public static Paragraph led(ParagraphStyle style, String bold, String text) {
        return new Paragraph(style, List.of(TextRun.bold(clean(bold)), TextRun.plain(clean(text))));
    }

    private static ParagraphStyle styleOf(String line, ParagraphStyle plain) {
        String bare = line.strip();
        if (bare.startsWith("- ")) {
            return PaperStyles.DASH_LINE;
        }
        if (bare.startsWith("+ ")) {
            return PaperStyles.PLUS_LINE;
        }
        return bare.endsWith(":") && plain.equals(PaperStyles.BODY) ? PaperStyles.BODY_KEPT : plain;
    }

    /** The text with "./." at its end, whatever end mark it had (NĐ 30/2020/NĐ-CP, Phụ lục III). */
    public static String closed(String text) {
        return END.matcher(VietnameseText.lines(text)).replaceFirst("") + END_MARK;
    }
}
