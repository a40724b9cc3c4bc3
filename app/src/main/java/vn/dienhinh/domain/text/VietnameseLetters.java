package vn.dienhinh.domain.text;

import java.text.Normalizer;

/** What a single Vietnamese letter is made of: its bare letter, its letter without tone, its tone. */
public final class VietnameseLetters {

    /** The five marked tones as combining signs: sắc, huyền, hỏi, ngã, nặng. */
    private static final String TONE_SIGNS = "\u0301\u0300\u0309\u0303\u0323";
    private static final String VOWELS = "aăâeêioôơuưy";
    /** Every composed Vietnamese letter lies below this. */
    private static final int END = 0x1F00;
    private static final char[] TONELESS = new char[END];
    private static final byte[] TONES = new byte[END];
    private static final char[][] TONED = new char[END][];

    static {
        for (char vowel : VOWELS.toCharArray()) {
            TONELESS[vowel] = vowel;
            TONED[vowel] = new char[TONE_SIGNS.length() + 1];
            TONED[vowel][0] = vowel;
            for (int tone = 1; tone <= TONE_SIGNS.length(); tone++) {
                char made = Normalizer.normalize("" + vowel + TONE_SIGNS.charAt(tone - 1), Normalizer.Form.NFC).charAt(0);
                TONELESS[made] = vowel;
                TONES[made] = (byte) tone;
                TONED[vowel][tone] = made;
            }
        }
    }

    private VietnameseLetters() {
    }

    /** 'ê' of 'ế'; any other small letter is itself. */
    public static char toneless(char small) {
        return small < 0x80 || small >= END || TONELESS[small] == 0 ? small : TONELESS[small];
    }

    /** 0 for none, then sắc, huyền, hỏi, ngã, nặng. */
    public static int tone(char small) {
        return small < END ? TONES[small] : 0;
    }

    /** The small vowel with that tone. */
    public static char toned(char toneless, int tone) {
        return toneless < END && TONED[toneless] != null ? TONED[toneless][tone] : toneless;
    }

    /** True for a small letter of the Vietnamese alphabet that English does not have. */
    public static boolean isOwn(char small) {
        return small == 'đ' || small >= 0x80 && small < END && TONELESS[small] != 0;
    }

    /** 'e' of 'ế', 'd' of 'đ'; any other small letter is itself. */
    public static char bare(char small) {
        return switch (toneless(small)) {
            case 'ă', 'â' -> 'a';
            case 'ê' -> 'e';
            case 'ô', 'ơ' -> 'o';
            case 'ư' -> 'u';
            case 'đ' -> 'd';
            default -> toneless(small);
        };
    }

    /** A word in small letters without any marks. */
    public static String bare(String small) {
        char[] letters = small.toCharArray();
        for (int index = 0; index < letters.length; index++) {
            letters[index] = bare(letters[index]);
        }
        return new String(letters);
    }
}
