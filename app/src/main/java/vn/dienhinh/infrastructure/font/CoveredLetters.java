package vn.dienhinh.infrastructure.font;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The letters that all four faces of the official font draw, so that a text can stand anywhere in a paper. Read when
 * first asked. Safe to use from several threads.
 */
public final class CoveredLetters implements IntPredicate {

    private final OfficialFont font;
    private volatile BitSet covered;

    public CoveredLetters(OfficialFont font) {
        this.font = font;
    }

    /** True when every face draws the letter of that code point. */
    @Override
    public boolean test(int codePoint) {
        BitSet known = covered;
        if (known == null) {
            known = read();
            covered = known;
        }
        return known.get(codePoint);
    }

    private BitSet read() {
        BitSet letters = new BitSet(Character.MAX_VALUE + 1);
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            letters.set(letter, inEveryFace(letter));
        }
        return letters;
    }

    private boolean inEveryFace(int letter) {
        for (FontFace face : FontFace.values()) {
            if (!font.has(letter, face)) {
                return false;
            }
        }
        return true;
    }
}
