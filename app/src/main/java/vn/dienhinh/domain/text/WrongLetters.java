package vn.dienhinh.domain.text;

/** Letters that look like Vietnamese ones and come from old converters: U+01A3 for ư, U+01A2 for Ư. */
public final class WrongLetters {

    private static final char OI = '\u01A3';
    private static final char CAPITAL_OI = '\u01A2';

    private WrongLetters() {
    }

    /** True when the text has such a letter. */
    public static boolean stand(String text) {
        return text.indexOf(OI) >= 0 || text.indexOf(CAPITAL_OI) >= 0;
    }

    /** The text with the Vietnamese letters in their place. */
    public static String mended(String text) {
        return text.replace(OI, 'ư').replace(CAPITAL_OI, 'Ư');
    }
}
