package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.Locale;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * From when until when a paper of general force holds.
 *
 * @param number number and symbol: "98/2023/NĐ-CP"
 * @param from   first day; null when not known
 * @param until  last day; null while in force
 * @param now    what holds instead; empty when nothing is named
 * @param source where that is said; empty when not known
 */
public record LegalForceEntry(String number, LocalDate from, LocalDate until, String now, String source) {

    public LegalForceEntry {
        number = VietnameseText.line(number);
        now = VietnameseText.line(now);
        source = VietnameseText.line(source);
    }

    /** What is alike for two ways to write one number: "01/2024/tt-bnv" and "1/2024/TT-BNV" are the same paper. */
    public String key() {
        return key(number);
    }

    /** See {@link #key()}. */
    public static String key(String number) {
        return VietnameseText.line(number).replace(" ", "").replaceFirst("^0+(?=\\d)", "").toUpperCase(Locale.ROOT);
    }
}
