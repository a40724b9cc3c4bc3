package vn.dienhinh.domain.text;

import java.util.function.IntPredicate;

/** What papers print where the font has no such letter: a box, so that nothing is lost without being seen. */
public final class StandIn {

    /** The box. */
    public static final char LETTER = '\u25A1';

    private StandIn() {
    }

    /**
     * A text with a box for each letter that can't be drawn.
     *
     * @param text  never null
     * @param drawn true for the code point of a letter that can be drawn
     */
    public static String in(String text, IntPredicate drawn) {
        if (text.codePoints().allMatch(drawn)) {
            return text;
        }
        StringBuilder printed = new StringBuilder();
        text.codePoints().map(letter -> drawn.test(letter) ? letter : LETTER).forEach(printed::appendCodePoint);
        return printed.toString();
    }
}
