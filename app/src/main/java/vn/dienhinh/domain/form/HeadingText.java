package vn.dienhinh.domain.form;

import java.util.regex.Pattern;

/** Tells numbered headings from text. */
final class HeadingText {

    private static final Pattern ROMAN = Pattern.compile("[IVXL]+\\.\\s+\\S.*");
    private static final Pattern ARABIC = Pattern.compile("\\d+(\\.\\d+)*\\.?\\s+\\S.*");

    private HeadingText() {
    }

    /** "I. ..." */
    static boolean isRoman(Line line) {
        return ROMAN.matcher(line.text()).matches();
    }

    /** "1. ..." or "1.1. ..." that is a heading and no text: marked so in the file, or bold all through. */
    static boolean isArabic(Line line) {
        return ARABIC.matcher(line.text()).matches() && (line.paragraph().look().outlineLevel() > 0
                || Boolean.TRUE.equals(LetterStyle.of(line.paragraph()).bold()));
    }

    /** True for a heading of any kind. */
    static boolean isHeading(Line line) {
        return isRoman(line) || isArabic(line) || line.paragraph().look().outlineLevel() > 0;
    }
}
