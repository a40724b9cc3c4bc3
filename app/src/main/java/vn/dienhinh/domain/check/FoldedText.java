package vn.dienhinh.domain.check;

/**
 * A text prepared once for many searches that take capitals and small letters as the same.
 *
 * @param text   as the clerk wrote it
 * @param folded in small letters, several blanks in a row as one
 */
record FoldedText(String text, String folded) {

    /** Prepares a text, never null. */
    static FoldedText of(String text) {
        char[] letters = new char[text.length()];
        int length = 0;
        for (int index = 0; index < letters.length; index++) {
            char letter = text.charAt(index);
            if (letter != ' ' || length == 0 || letters[length - 1] != ' ') {
                letters[length++] = fold(letter);
            }
        }
        return new FoldedText(text, new String(letters, 0, length));
    }

    /** Both ways, as a pattern compares letters whatever their case. */
    private static char fold(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
