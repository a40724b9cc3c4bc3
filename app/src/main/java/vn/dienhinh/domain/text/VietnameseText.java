package vn.dienhinh.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tidies and compares Vietnamese text. Never called while a text is being typed (an input method would be
 * disturbed), only when it is committed.
 */
public final class VietnameseText {

    /** Below are composed letters only. */
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_TONED = '\u1EA0';
    private static final char LAST_TONED = '\u1EF9';
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[\\p{Zs}\\t]+(?=\\R|$)");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private VietnameseText() {
    }

    /** Composed form (NFC); null stays null. */
    public static String nfc(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * A one-line value as it is stored: NFC, without outer blanks, inner blanks single, line ends made blanks.
     * Null becomes the empty text. Letters and capitals are never changed.
     */
    public static String line(String text) {
        if (text == null) {
            return "";
        }
        if (isTidy(text)) {
            return text;
        }
        String joined = LINE_END.matcher(nfc(text)).replaceAll(" ");
        return BLANKS_IN_LINE.matcher(joined).replaceAll(" ").strip();
    }

    /** True for a text that tidying would not change: letters that are composed for sure, single blanks inside. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean plain = letter > ' ' && letter <= '~' || letter > '\u00A0' && letter < FIRST_MARK
                    || letter >= FIRST_TONED && letter <= LAST_TONED;
            if (!plain && (letter != ' ' || before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ' || text.isEmpty();
    }

    /**
     * A value of many lines as it is stored: NFC, blanks at line ends and empty outer lines removed, the author's
     * own line breaks kept as {@code \n}. Null becomes the empty text.
     */
    public static String lines(String text) {
        if (text == null) {
            return "";
        }
        String unified = LINE_END.matcher(nfc(text)).replaceAll("\n").replace('\u00A0', ' ');
        return BLANKS_AT_LINE_END.matcher(unified).replaceAll("").strip();
    }

    /**
     * Key for finding and comparing: lower case without marks, đ as d, single blanks; so "hoà", "hòa" and "HOA"
     * are one key. Null becomes the empty key.
     */
    public static String searchKey(String text) {
        String decomposed = Normalizer.normalize(line(text), Normalizer.Form.NFD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** True when nothing but blanks stands in the text, or it is null. */
    public static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Vietnamese capitals of a text; null becomes the empty text. */
    public static String upper(String text) {
        return text == null ? "" : text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** The text with its first letter made a capital; null becomes the empty text. */
    public static String capitalised(String text) {
        if (isBlank(text)) {
            return "";
        }
        return upper(text.substring(0, 1)) + text.substring(1);
    }

    /** The text with its first letter made small; null becomes the empty text. */
    public static String decapitalised(String text) {
        if (isBlank(text)) {
            return "";
        }
        return text.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + text.substring(1);
    }
}
