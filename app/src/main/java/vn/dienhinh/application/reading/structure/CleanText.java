package vn.dienhinh.application.reading.structure;

import java.util.Arrays;
import vn.dienhinh.domain.text.FoldedLetters;

/**
 * Tidied text whose every letter knows where it stood in the source. Beside it stands its folded form of the same
 * length: small letters, one way of placing tones, one dash, one quotation mark.
 */
public final class CleanText {

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

    /** This text and the next line of the same paragraph; a number broken after its dash ("09-", "CT/TU") is put together. */
    public CleanText joined(CleanText next) {
        int last = length() - 1;
        boolean brokenNumber = last > 0 && text.charAt(last) == '-' && Character.isDigit(text.charAt(last - 1));
        int gap = brokenNumber || last < 0 ? 0 : 1;
        int[] allStarts = Arrays.copyOf(starts, length() + gap + next.length());
        int[] allEnds = Arrays.copyOf(ends, length() + gap + next.length());
        if (gap == 1) {
            allStarts[length()] = ends[last];
            allEnds[length()] = ends[last];
        }
        System.arraycopy(next.starts, 0, allStarts, length() + gap, next.length());
        System.arraycopy(next.ends, 0, allEnds, length() + gap, next.length());
        return new CleanText(text + " ".repeat(gap) + next.text, allStarts, allEnds);
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
