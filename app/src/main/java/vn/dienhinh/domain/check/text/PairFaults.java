package vn.dienhinh.domain.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Quotes and brackets that are opened and not closed, or closed and never opened. */
final class PairFaults implements TextRule {

    /** A quotation may go on over so many paragraphs: a form of words, a list of slogans. */
    private static final int FURTHEST = 4;

    private record Mark(Paragraph paragraph, int index, int line, boolean opening) {
    }

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        look(text.paragraphs(), '“', '”', TextCodes.QUOTES, found);
        look(text.paragraphs(), '«', '»', TextCodes.QUOTES, found);
        look(text.paragraphs(), '(', ')', TextCodes.BRACKETS, found);
        look(text.paragraphs(), '[', ']', TextCodes.BRACKETS, found);
        text.paragraphs().forEach(paragraph -> straight(paragraph, found));
    }

    private static void look(List<Paragraph> paragraphs, char opening, char closing, String code, Remarks found) {
        List<Mark> alone = new ArrayList<>();
        for (int line = 0; line < paragraphs.size(); line++) {
            collect(paragraphs.get(line), line, opening, closing, alone);
        }
        while (!alone.isEmpty()) {
            Mark mark = alone.remove(0);
            boolean goesOn = mark.opening() && !alone.isEmpty() && !alone.get(0).opening()
                    && alone.get(0).line() > mark.line() && alone.get(0).line() - mark.line() <= FURTHEST
                    && alone.get(0).paragraph().field() == mark.paragraph().field();
            if (goesOn) {
                alone.remove(0);
            } else {
                found.warn(code, mark.paragraph(), mark.index(), mark.index() + 1, null,
                        String.valueOf(mark.opening() ? opening : closing), mark.opening() ? 1 : 0);
            }
        }
    }

    private static void collect(Paragraph paragraph, int line, char opening, char closing, List<Mark> alone) {
        String text = paragraph.text();
        if (text.indexOf(opening) < 0 && text.indexOf(closing) < 0) {
            return;
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == opening) {
                open.push(index);
            } else if (text.charAt(index) == closing) {
                if (!open.isEmpty()) {
                    open.pop();
                } else if (closing != ')' || !isEnumerator(text, index)) {
                    alone.add(new Mark(paragraph, index, line, false));
                }
            }
        }
        open.descendingIterator().forEachRemaining(index -> alone.add(new Mark(paragraph, index, line, true)));
    }

    /** "a)", "1)", "điểm b) khoản 2". */
    private static boolean isEnumerator(String text, int index) {
        int from = index;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return index - from >= 1 && index - from <= 2 && (from == 0 || " (/;,".indexOf(text.charAt(from - 1)) >= 0);
    }

    private static void straight(Paragraph paragraph, Remarks found) {
        String text = paragraph.text();
        int count = 0;
        int last = -1;
        for (int index = text.indexOf('"'); index >= 0; index = text.indexOf('"', index + 1)) {
            boolean inches = index > 0 && Character.isDigit(text.charAt(index - 1)) && count % 2 == 0;
            if (!inches) {
                count++;
                last = index;
            }
        }
        boolean mixed = text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
        if (count % 2 == 1 && !mixed) {
            found.warn(TextCodes.QUOTES, paragraph, last, last + 1, null, "\"", 1);
        }
    }
}
