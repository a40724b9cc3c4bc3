package vn.dienhinh.infrastructure.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dienhinh.domain.roster.CellValue;

/** Which number formats show a date, and which day a figure is. */
final class DateFormats {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_DAY = 60;
    private static final double LAST_DAY = 2_958_465;

    private DateFormats() {
    }

    /** True when the format shows a day or a year; times of day alone do not. */
    static boolean isDate(int id, String code) {
        if (code != null) {
            String letters = QUOTED.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
            return !letters.equals("general") && (letters.contains("d") || letters.contains("yy"));
        }
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /**
     * The day of a figure as the spreadsheet shows it; null when it is none. Excel counts a 29 February 1900 that never
     * was: its days before stand one later than a count from its epoch gives them.
     */
    static CellValue.Day day(double serial, boolean since1904) {
        if (serial < (since1904 ? 0 : 1) || serial > LAST_DAY) {
            return null;
        }
        long days = (long) Math.floor(serial);
        LocalDate epoch = since1904 ? EPOCH_1904 : days < LEAP_DAY ? EPOCH.plusDays(1) : EPOCH;
        return new CellValue.Day(epoch.plusDays(days), (int) days);
    }
}
