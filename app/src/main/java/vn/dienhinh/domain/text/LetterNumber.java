package vn.dienhinh.domain.text;

import java.util.function.IntPredicate;

/** Letters told by their Unicode number, for places where they can't be drawn themselves. */
public final class LetterNumber {

    private LetterNumber() {
    }

    /** {@code U+1780}. */
    public static String of(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /**
     * A text with numbers in place of the letters that can't be drawn: "Sok U+179F".
     *
     * @param text  never null
     * @param drawn true for the code point of a letter that can be drawn
     */
    public static String inPlaceOf(String text, IntPredicate drawn) {
        if (text.codePoints().allMatch(drawn)) {
            return text;
        }
        StringBuilder told = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (drawn.test(letter)) {
                told.appendCodePoint(letter);
            } else {
                told.append(of(letter));
            }
        });
        return told.toString();
    }
}
