package vn.dienhinh.application.reading.structure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/** Tidies characters as they come: composed letters, the right ư and đ, fractions in figures, single blanks. */
public final class CleanTextBuilder {

    private static final Map<Character, String> REPLACED = Map.of('\u01A3', "ư", '\u01A2', "Ư", '\u00D0', "Đ",
            '\u00F0', "đ", '½', "1/2", '¼', "1/4", '¾', "3/4", '⅔', "2/3", '⅓', "1/3");
    private static final String DROPPED = "*\u200B\u200C\u200D\uFEFF\u00AD\u0007";

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Takes a stretch of the source; outer blanks are left out. */
    public CleanTextBuilder append(String source, int from, int to) {
        int i = from;
        while (i < to) {
            int next = i + 1;
            while (next < to && isMark(source.charAt(next))) {
                next++;
            }
            String cluster = source.substring(i, next);
            add(next - i > 1 ? Normalizer.normalize(cluster, Normalizer.Form.NFC) : cluster, i, next);
            i = next;
        }
        return this;
    }

    /** Takes a sign that stands for another one of the source. */
    public CleanTextBuilder append(char sign, int at) {
        put(sign, at, at + 1);
        return this;
    }

    public CleanText build() {
        return new CleanText(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()))
                .from(0);
    }

    private void add(String letters, int from, int to) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            String replaced = REPLACED.get(letter);
            if (replaced != null) {
                replaced.chars().forEach(each -> put((char) each, from, to));
            } else if (DROPPED.indexOf(letter) < 0) {
                put(Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter, from, to);
            }
        }
    }

    private void put(char letter, int from, int to) {
        if (letter == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
            return;
        }
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = from;
        ends[at] = to;
        text.append(letter);
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
