package vn.dienhinh.infrastructure.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters as the workbook format writes them. */
final class XlsxText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private XlsxText() {
    }

    /** A text that reads like such a letter, "_x0041_", is written so that it comes back as it is. */
    static String escaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F$0") : text;
    }

    /** "_x000D_" is one letter, written so because XML can't hold it. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), HEX))));
    }
}
