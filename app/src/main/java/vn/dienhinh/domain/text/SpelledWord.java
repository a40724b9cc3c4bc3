package vn.dienhinh.domain.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word taken apart: its letters in lower case with their own marks (ă, â, đ, ê, ô, ơ, ư), and its tone, wherever in
 * the word that was written.
 *
 * @param letters composed, without tone
 * @param tone    1 to 6 in the order of dictionaries: none, huyền, hỏi, ngã, sắc, nặng
 */
record SpelledWord(String letters, char tone) {

    /** Marks of the tones in the order of dictionaries; the first tone has none. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final char LEVEL = '1';
    private static final String APOSTROPHES = "'\u2019\u02BC\u2018`";

    /** The words of a text; an apostrophe inside a name is left out ("H'Mai" is one word), other signs part words. */
    static List<SpelledWord> of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<SpelledWord> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        char tone = LEVEL;
        for (int index = 0; index <= decomposed.length(); index++) {
            char letter = index < decomposed.length() ? decomposed.charAt(index) : ' ';
            int marked = TONES.indexOf(letter);
            if (marked >= 0) {
                tone = (char) (LEVEL + 1 + marked);
            } else if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                letters.append(known(letter));
            } else if (APOSTROPHES.indexOf(letter) < 0 && letters.length() > 0) {
                words.add(new SpelledWord(Normalizer.normalize(letters, Normalizer.Form.NFC), tone));
                letters.setLength(0);
                tone = LEVEL;
            }
        }
        return words;
    }

    /** Letters that look like Vietnamese ones and are typed for them by mistake. */
    private static char known(char letter) {
        return letter == '\u01A3' ? '\u01B0' : letter == '\u00F0' ? '\u0111' : letter;
    }

    boolean hasTone() {
        return tone != LEVEL;
    }
}
