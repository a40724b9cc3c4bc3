package vn.dienhinh.domain.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A known slip and what it should be.
 *
 * @param pattern     finds it
 * @param replacement what belongs there, small letters; null when the found word itself belongs there once
 * @param signs       a text without any of these, small letters, has no such slip: a search for them is far quicker
 */
record Slip(Pattern pattern, String replacement, List<String> signs) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{M}])";

    /** A whole word or phrase that is written wrongly. */
    static Slip word(String wrong, String right) {
        return new Slip(Pattern.compile(NO_LETTER_BEFORE + Pattern.quote(wrong) + NO_LETTER_AFTER, FLAGS), right,
                List.of(wrong));
    }

    /** A word that never rightly stands twice in a row. */
    static Slip doubled(String words) {
        return new Slip(Pattern.compile(NO_LETTER_BEFORE + "(" + words + ")[ ]+\\1" + NO_LETTER_AFTER, FLAGS), null,
                Arrays.stream(words.split("\\|")).map(word -> word + " " + word).toList());
    }

    /** What is found first in a text, as it stands there; null when nothing is. */
    String firstIn(FoldedText text) {
        if (signs.stream().noneMatch(text.folded()::contains)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text.text());
        return matcher.find() ? matcher.group() : null;
    }

    /** What should stand there instead, with the capitals of what was found. */
    String mendedWord(String found) {
        if (replacement == null) {
            return found.substring(0, found.length() / 2).strip();
        }
        boolean capitals = found.length() > 1 && found.equals(VietnameseText.upper(found))
                && !found.equals(found.toLowerCase());
        if (capitals) {
            return VietnameseText.upper(replacement);
        }
        return Character.isUpperCase(found.charAt(0)) ? VietnameseText.capitalised(replacement) : replacement;
    }

    /** The whole text with every one mended. */
    String mended(String text) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(mendedWord(match.group())));
    }
}
