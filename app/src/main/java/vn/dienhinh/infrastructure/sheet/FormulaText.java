package vn.dienhinh.infrastructure.sheet;

import java.time.LocalDate;

/** Texts that a spreadsheet program would take for formulas. */
final class FormulaText {

    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaText() {
    }

    /** True for a text that begins as formulas do. */
    static boolean looksLike(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before what looks like a formula, after apostrophes that it may begin with. */
    static String kept(String text) {
        int letters = 0;
        while (letters < text.length() && text.charAt(letters) == '\'') {
            letters++;
        }
        return looksLike(text.substring(letters)) ? "'" + text : text;
    }

    /** A value as text: dates as people write them. */
    static String plain(Object value) {
        if (value instanceof LocalDate date) {
            return String.format("%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        return value == null ? "" : value.toString();
    }
}
