package vn.dienhinh.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A time limit with its relation and precision kept as the paper states them.
 *
 * @param relation  how the limit stands to its date; never null
 * @param precision how exactly it is stated; never null
 * @param date      the day, or any day inside the month, quarter or year; null when the precision is TEXT or the
 *                  date is not known yet
 * @param note      words that go with it ("thời gian cụ thể thông báo sau"), or the whole limit when the precision
 *                  is TEXT; never null
 */
public record TimeLimit(TimeRelation relation, TimePrecision precision, LocalDate date, String note) {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final String[] ROMAN_QUARTERS = {"I", "II", "III", "IV"};

    public TimeLimit {
        relation = relation == null ? TimeRelation.ON : relation;
        precision = precision == null ? TimePrecision.DAY : precision;
        note = VietnameseText.line(note);
    }

    /** A limit with nothing stated yet. */
    public static TimeLimit unknown() {
        return new TimeLimit(TimeRelation.ON, TimePrecision.TEXT, null, "");
    }

    /** "trước ngày" that date. */
    public static TimeLimit before(LocalDate date) {
        return new TimeLimit(TimeRelation.BEFORE, TimePrecision.DAY, date, "");
    }

    /** "trong Quý" of that date. */
    public static TimeLimit withinQuarter(LocalDate date) {
        return new TimeLimit(TimeRelation.WITHIN, TimePrecision.QUARTER, date, "");
    }

    /** "cuối tháng" of that date. */
    public static TimeLimit endOfMonth(LocalDate date) {
        return new TimeLimit(TimeRelation.END_OF, TimePrecision.MONTH, date, "");
    }

    /** True when neither a date nor words are known. */
    public boolean isUnknown() {
        return date == null && note.isEmpty();
    }

    /** The last day on which the limit is kept; empty when no date is known. */
    public Optional<LocalDate> lastDay() {
        if (date == null) {
            return Optional.empty();
        }
        LocalDate end = endOfStatedSpan();
        return Optional.of(isStrictlyBefore() ? startOfStatedSpan().minusDays(1) : end);
    }

    /** True for "trước": the day, or the event's day, that the paper names is already too late. */
    public boolean isStrictlyBefore() {
        return relation == TimeRelation.BEFORE || relation == TimeRelation.BEFORE_EVENT;
    }

    /** The first day of the stated day, month, quarter or year; meaningful only with a date. */
    private LocalDate startOfStatedSpan() {
        return switch (precision) {
            case DAY, TEXT -> date;
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> YearMonth.of(date.getYear(), firstMonthOfQuarter()).atDay(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    private LocalDate endOfStatedSpan() {
        return switch (precision) {
            case DAY, TEXT -> date;
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case QUARTER -> YearMonth.of(date.getYear(), firstMonthOfQuarter() + MONTHS_IN_QUARTER - 1).atEndOfMonth();
            case YEAR -> LocalDate.of(date.getYear(), 12, 31);
        };
    }

    /** The limit in the words of a plan: "trước ngày 25/8/2025", "trong Quý I/2025", "cuối tháng 8/2025". */
    public String words() {
        if (precision == TimePrecision.TEXT || date == null) {
            return note;
        }
        String span = switch (precision) {
            case DAY -> "ngày " + OfficialDate.shortForm(date);
            case MONTH -> "tháng " + date.getMonthValue() + "/" + date.getYear();
            case QUARTER -> "Quý " + ROMAN_QUARTERS[quarter() - 1] + "/" + date.getYear();
            case YEAR -> "năm " + date.getYear();
            case TEXT -> throw new IllegalStateException("no date in a limit of words");
        };
        return switch (relation) {
            case ON -> span;
            case BEFORE, BEFORE_EVENT -> "trước " + span;
            case AT_LATEST -> "chậm nhất " + span;
            case WITHIN -> "trong " + span;
            case END_OF -> "cuối " + span;
            case AROUND -> "khoảng " + span;
        };
    }

    private int quarter() {
        return (date.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1;
    }

    private int firstMonthOfQuarter() {
        return (quarter() - 1) * MONTHS_IN_QUARTER + 1;
    }
}
