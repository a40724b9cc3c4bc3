package vn.dienhinh.domain.roster;

import vn.dienhinh.domain.text.NameKey;
import vn.dienhinh.domain.text.VietnameseText;

/** Texts made comparable: small letters without marks, everything but letters and figures a single blank. */
final class FoldedWords {

    private FoldedWords() {
    }

    /** "Họ và tên:" becomes "ho va ten". */
    static String of(String text) {
        return wordsOnly(NameKey.of(VietnameseText.line(text)));
    }

    /** The same with the marks kept: "TỔNG SỐ:" becomes "tổng số", which no family name Tống is. */
    static String marked(String text) {
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
    static boolean hold(String text, String words) {
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
    static boolean begin(String text, String words) {
        return text.startsWith(words) && (text.length() == words.length() || text.charAt(words.length()) == ' ');
    }
}
