package vn.dienhinh.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Keys by which spellings of one name are found: capitals, blanks, apostrophes and the place of the tone mark do not
 * count ("Hoà" is "HÒA", "H'Hen" is "H’Hen"), but the marks themselves do: "Hoa" is another name than "Hòa".
 */
public final class SpelledKey {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private SpelledKey() {
    }

    /** The key of a name; each word's tone stands at its end. Null becomes the empty key. */
    public static String of(String name) {
        String letters = Normalizer.normalize(VietnameseText.line(name), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(letters.length());
        StringBuilder tones = new StringBuilder(2);
        for (int index = 0; index < letters.length(); index++) {
            char letter = letters.charAt(index);
            if (TONES.indexOf(letter) >= 0) {
                tones.append(letter);
            } else if (Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
                key.append(letter);
            } else {
                key.append(tones);
                tones.setLength(0);
            }
        }
        return key.append(tones).toString();
    }

    /** The key of a name without any mark, blanks and apostrophes left out. */
    public static String bare(String name) {
        String key = NameKey.of(VietnameseText.line(name));
        StringBuilder letters = new StringBuilder(key.length());
        for (int index = 0; index < key.length(); index++) {
            if (Character.isLetterOrDigit(key.charAt(index))) {
                letters.append(key.charAt(index));
            }
        }
        return letters.toString();
    }
}
