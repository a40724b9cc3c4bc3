package vn.dienhinh.domain.text;


/** Texts made comparable: small letters without marks, everything but letters and figures a single blank. */
public final class FoldedWords {

    private FoldedWords() {
    }

    /** "Họ và tên:" becomes "ho va ten". */
    public static String of(String text) {
        return wordsOnly(NameKey.of(VietnameseText.line(text)));
    }

    /** The same with the marks kept: "TỔNG SỐ:" becomes "tổng số", which no family name Tống is. */
    public static String marked(String text) {
        return wordsOnly(VietnameseText.line(text).toLowerCase(java.util.Locale.ROOT));
    }

    private static String wordsOnly(String key) {
        StringBuilder words = new StringBuilder(key.length());
        for (int index = 0; index < key.length(); index++) {
            char letter = key.charAt(index);
            if (Character.isLetterOrDigit(letter) || letter == '%') {
                words.append(letter);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** True when the words stand in the text as whole words. */
    public static boolean hold(String text, String words) {
        int at = text.indexOf(words);
        while (at >= 0) {
            int end = at + words.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
            at = text.indexOf(words, at + 1);
        }
        return false;
    }

    /** True when the text begins with the words. */
    public static boolean begin(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || text.charAt(words.length()) == ' ');
    }
}
