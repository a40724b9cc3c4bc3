package vn.dienhinh.domain.text;

/**
 * The search key of VietnameseText for names that are stored already (composed, single blanks), made letter by
 * letter so that lists of a hundred thousand rows are compared at once.
 */
public final class NameKey {

    /** Latin letters with all Vietnamese marks end before this code point. */
    private static final int LETTERS = 0x1F00;
    /** Dashes, curly quotes and dots of printed texts, which are their own key. */
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOTS = '\u2027';
    private static final char[] BARE = new char[LETTERS];

    static {
        for (char letter = 0; letter < LETTERS; letter++) {
            String key = Character.isLetter(letter) ? VietnameseText.searchKey(String.valueOf(letter)) : "";
            BARE[letter] = key.length() == 1 ? key.charAt(0) : letter;
        }
    }

    private NameKey() {
    }

    /** The key of a stored name; the same as its search key. */
    public static String of(String name) {
        char[] key = new char[name.length()];
        for (int index = 0; index < key.length; index++) {
            char letter = name.charAt(index);
            if (letter < LETTERS) {
                key[index] = BARE[letter];
            } else if (letter >= FIRST_DASH && letter <= LAST_DOTS) {
                key[index] = letter;
            } else {
                return VietnameseText.searchKey(name);
            }
        }
        return new String(key);
    }
}
