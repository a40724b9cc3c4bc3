package vn.dienhinh.domain.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a word is built as a Vietnamese syllable: onset, rime, and a tone that goes with the ending. Used to
 * tell which encoding makes sense of a text, never to judge a name.
 */
public final class Syllables {

    private static final Set<String> ONSETS = Set.of("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh",
            "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final List<String> NUCLEI = List.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
            "iê", "yê", "uô", "ươ", "oa", "oă", "oe", "uâ", "uê", "uy", "uyê", "uă", "ua", "oo");
    private static final List<String> ENDINGS = List.of("c", "ch", "m", "n", "ng", "nh", "p", "t");
    private static final List<String> OPEN = List.of("a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "oa", "oe",
            "uê", "uy", "uơ", "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iêu", "yêu", "iu", "oai", "oao",
            "oay", "oeo", "oi", "ôi", "ơi", "ua", "uây", "ui", "uôi", "uya", "uyu", "ưa", "ươi", "ươu", "ưi", "ưu",
            "uao", "uai", "uay", "uau", "ue", "ueo", "uêu");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String TONES_OF_STOPS = "\u0301\u0323";
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{S}\\u00A0-\\u00FF]+");
    private static final Set<String> RIMES = rimes();

    private Syllables() {
    }

    /** How many words of a text are Vietnamese syllables, less those that are not; figures and signs do not count. */
    public static int balance(String text) {
        int balance = 0;
        for (String word : WORD.split(text)) {
            if (!word.isEmpty()) {
                balance += isSyllable(word) ? 1 : -1;
            }
        }
        return balance;
    }

    /** True for a word like "nguyễn", in capitals or not. */
    public static boolean isSyllable(String word) {
        if (word.length() > 9) {
            return false;
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(decomposed.length());
        char tone = 0;
        for (int index = 0; index < decomposed.length(); index++) {
            char letter = decomposed.charAt(index);
            if (TONES.indexOf(letter) < 0) {
                letters.append(letter);
            } else if (tone != 0) {
                return false;
            } else {
                tone = letter;
            }
        }
        return isBuilt(Normalizer.normalize(letters, Normalizer.Form.NFC), tone);
    }

    private static boolean isBuilt(String letters, char tone) {
        if (letters.equals("gi")) {
            return true;
        }
        for (int onset = Math.min(3, letters.length() - 1); onset >= 0; onset--) {
            String rime = letters.substring(onset);
            if (ONSETS.contains(letters.substring(0, onset)) && RIMES.contains(rime)) {
                boolean stopped = rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
                return !stopped || tone != 0 && TONES_OF_STOPS.indexOf(tone) >= 0;
            }
        }
        return false;
    }

    private static Set<String> rimes() {
        Set<String> rimes = new HashSet<>(OPEN);
        for (String nucleus : NUCLEI) {
            for (String ending : ENDINGS) {
                rimes.add(nucleus + ending);
            }
        }
        return rimes;
    }
}
