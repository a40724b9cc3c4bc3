package vn.dienhinh.application.reading.structure;

import java.util.Arrays;
import java.util.List;
import vn.dienhinh.domain.text.FoldedLetters;

/**
 * Tidied text whose every letter knows where it stood in the source. Beside it stands its folded form of the same
 * length: small letters, one way of placing tones, one dash, one quotation mark.
 */
public final class CleanText {

    /** Stands in the folded text for letters that no pattern shall see. */
    private static final String HIDDEN = "\u00A6";

    private final String text;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    public CleanText(String text, int[] starts, int[] ends) {
        this(text, FoldedLetters.of(text), starts, ends);
    }

    private CleanText(String text, String folded, int[] starts, int[] ends) {
        this.text = text;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** Words that stand for a whole stretch of the source. */
    public static CleanText at(String words, int from, int to) {
        int[] starts = new int[words.length()];
        int[] ends = new int[words.length()];
        Arrays.fill(starts, from);
        Arrays.fill(ends, to);
        return new CleanText(words, starts, ends);
    }

    public String text() {
        return text;
    }

    public String folded() {
        return folded;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** A part without outer blanks; letters know their place as before. */
    public CleanText part(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && text.charAt(begin) == ' ') {
            begin++;
        }
        while (end > begin && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new CleanText(text.substring(begin, end), folded.substring(begin, end),
                Arrays.copyOfRange(starts, begin, end), Arrays.copyOfRange(ends, begin, end));
    }

    /** The text with a stretch of it out of the sight of patterns, such as what an amending paper does away with. */
    public CleanText hiding(int from, int to) {
        return new CleanText(text, folded.substring(0, from) + HIDDEN.repeat(to - from) + folded.substring(to), starts, ends);
    }

    /** This text and the next line of the same paragraph; see {@link #joined(List)}. */
    public CleanText joined(CleanText next) {
        return joined(List.of(this, next));
    }

    /** The lines of a paragraph as one text; a number broken after its dash ("09-", "CT/TU") is put together. */
    public static CleanText joined(List<CleanText> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        int most = lines.stream().mapToInt(line -> line.length() + 1).sum();
        StringBuilder words = new StringBuilder(most);
        int[] allStarts = new int[most];
        int[] allEnds = new int[most];
        for (CleanText line : lines) {
            int last = words.length() - 1;
            boolean brokenNumber = last > 0 && words.charAt(last) == '-' && Character.isDigit(words.charAt(last - 1));
            if (last >= 0 && !brokenNumber) {
                allStarts[last + 1] = allEnds[last];
                allEnds[last + 1] = allEnds[last];
                words.append(' ');
            }
            System.arraycopy(line.starts, 0, allStarts, words.length(), line.length());
            System.arraycopy(line.ends, 0, allEnds, words.length(), line.length());
            words.append(line.text);
        }
        return new CleanText(words.toString(), Arrays.copyOf(allStarts, words.length()), Arrays.copyOf(allEnds, words.length()));
    }

    public CleanText from(int begin) {
        return part(begin, length());
    }

    /** Where the letter stood in the source. */
    public int sourceStart(int index) {
        return starts[index];
    }

    /** Where the letter ended in the source. */
    public int sourceEnd(int index) {
        return ends[index];
    }

    @Override
    public String toString() {
        return text;
    }
}
