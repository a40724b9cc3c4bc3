package vn.dienhinh.domain.text;

import java.time.LocalDate;

/**
 * Dates as official papers write them: a day under 10 and the months 1 and 2 take a leading zero, the months 3 to 9
 * do not (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4b).
 */
public final class OfficialDate {

    private static final int FIRST_MONTH_WITHOUT_ZERO = 3;
    private static final int FIRST_TWO_DIGIT_NUMBER = 10;
    private static final String GAP = "      ";

    private OfficialDate() {
    }

    /** {@code ngày 05 tháng 01 năm 2026}; a null date gives {@code ngày      tháng      năm } and the given year. */
    public static String words(LocalDate date, int yearWhenBlank) {
        if (date == null) {
            return "ngày" + GAP + "tháng" + GAP + "năm " + yearWhenBlank;
        }
        return "ngày " + day(date.getDayOfMonth()) + " tháng " + month(date.getMonthValue()) + " năm " + date.getYear();
    }

    /** {@code ngày 05 tháng 01 năm 2026} for a date that is known. */
    public static String words(LocalDate date) {
        return words(date, date.getYear());
    }

    /** {@code 05/01/2026}, {@code 08/8/2025}: the short form inside a text. */
    public static String shortForm(LocalDate date) {
        return day(date.getDayOfMonth()) + "/" + month(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String day(int day) {
        return day < FIRST_TWO_DIGIT_NUMBER ? "0" + day : Integer.toString(day);
    }

    private static String month(int month) {
        return month < FIRST_MONTH_WITHOUT_ZERO ? "0" + month : Integer.toString(month);
    }
}
