package vn.dienhinh.domain.roster;

import java.time.LocalDate;

/**
 * What was made of a birth.
 *
 * @param year   null when nothing could be made of it
 * @param date   null when only the year is known
 * @param remark null when it was plain
 */
record BirthReading(Integer year, LocalDate date, RemarkCode remark) {

    static final BirthReading NONE = new BirthReading(null, null, null);

    static BirthReading ofDate(LocalDate date, RemarkCode remark) {
        return new BirthReading(date.getYear(), date, remark);
    }

    static BirthReading failed(RemarkCode remark) {
        return new BirthReading(null, null, remark);
    }

    boolean isKnown() {
        return year != null;
    }

    /** What was understood, for a remark: "12/3/1975", "1975", or the empty text. */
    String words() {
        if (date != null) {
            return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
        }
        return year == null ? "" : year.toString();
    }
}
