package vn.dienhinh.domain.text;

/** Folds letters one for one, so that places in the folded text are places in the text. */
public final class FoldedLetters {

    private static final String OLD_TONES = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
    private static final String NEW_TONES = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";
    private static final String DASHES = "–—−‐‑‒";
    private static final String QUOTES = "“”„‟«»″";

    private FoldedLetters() {
    }

    public static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        moveTones(letters);
        return new String(letters);
    }

    private static char fold(char letter) {
        if (DASHES.indexOf(letter) >= 0) {
            return '-';
        }
        return QUOTES.indexOf(letter) >= 0 ? '"' : Character.toLowerCase(letter);
    }

    /** "uỷ" and "hoà" at a word's end become "ủy" and "hòa"; "quý" and "hoàn" stay. */
    private static void moveTones(char[] letters) {
        for (int i = 0; i + 1 < letters.length; i++) {
            boolean wordEnds = i + 2 == letters.length || !Character.isLetter(letters[i + 2]);
            boolean afterQ = i > 0 && letters[i - 1] == 'q';
            int found = wordEnds && !afterQ ? OLD_TONES.indexOf(new String(letters, i, 2)) : -1;
            if (found >= 0 && found % 3 == 0) {
                letters[i] = NEW_TONES.charAt(found);
                letters[i + 1] = NEW_TONES.charAt(found + 1);
            }
        }
    }
}
