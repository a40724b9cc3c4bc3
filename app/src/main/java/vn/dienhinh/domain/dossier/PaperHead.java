package vn.dienhinh.domain.dossier;

import java.time.LocalDate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * What the registry fills in on a paper.
 *
 * @param number running number without the symbol: "12"; empty leaves the gap that a draft has
 * @param date   date of issue; null leaves the gap
 */
public record PaperHead(String number, LocalDate date) {

    public PaperHead {
        number = VietnameseText.line(number);
    }

    /** A draft's head: no number, no date. */
    public static PaperHead blank() {
        return new PaperHead("", null);
    }

    public PaperHead withNumber(String value) {
        return new PaperHead(value, date);
    }

    public PaperHead withDate(LocalDate value) {
        return new PaperHead(number, value);
    }
}
