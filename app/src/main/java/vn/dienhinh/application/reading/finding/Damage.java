package vn.dienhinh.application.reading.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.Syllables;

/** Tells letters that a scan or a bad text layer has damaged: too many marked words that are no Vietnamese syllable. */
final class Damage {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKED = Pattern.compile(".*[^\\x00-\\x7F].*");
    private static final int FEWEST = 6;
    private static final int ONE_IN = 50;

    private Damage() {
    }

    static boolean isIn(String text) {
        int marked = 0;
        int wrong = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (MARKED.matcher(words.group()).matches()) {
                marked++;
                wrong += Syllables.isSyllable(words.group()) ? 0 : 1;
            }
        }
        return wrong >= FEWEST && wrong * ONE_IN > marked;
    }
}
