package vn.dienhinh.application.reading.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseSyllable;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Tells a text layer that lost letters: what the page shows and what the file says differ, as where a font was put into
 * the file without its table of letters. In a whole paper nine words in ten are Vietnamese syllables.
 */
final class LetterLoss {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int LEAST_WORDS = 60;
    private static final int MOST_WORDS = 4000;
    private static final double LEAST_SYLLABLES = 0.7;

    private LetterLoss() {
    }

    /** True when too few of the words can be Vietnamese; a text of a few words tells nothing. */
    static boolean isIn(String text) {
        List<String> words = WORD.matcher(VietnameseText.nfc(text)).results().limit(MOST_WORDS).map(MatchResult::group)
                .filter(word -> word.length() > 1).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        long good = words.stream().filter(VietnameseSyllable::isPossible).count();
        return words.size() >= LEAST_WORDS && good < LEAST_SYLLABLES * words.size();
    }
}
