package vn.dienhinh.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are written out: of meetings and answers, not of births, so that they may lie in the future. */
final class PlainDates {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?");

    private PlainDates() {
    }

    /** "12/8/2025", or a cell that is a date; null for anything else. */
    static LocalDate day(CellValue cell) {
        LocalDateTime moment = moment(cell);
        return moment == null ? null : moment.toLocalDate();
    }

    /** "12/8/2025 07:30:15"; midnight where no time is told; null for anything else. */
    static LocalDateTime moment(CellValue cell) {
        if (cell instanceof CellValue.Day day) {
            return day.date().atStartOfDay();
        }
        Matcher matcher = MOMENT.matcher(LineKinds.plain(cell));
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 3), number(matcher, 2), number(matcher, 1));
            return day.atTime(LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** A birth of a list that this program wrote: what stands there is meant, however old or late; null for other text. */
    static BirthReading birth(CellValue cell) {
        if (cell instanceof CellValue.Amount amount && amount.number() == Math.rint(amount.number())) {
            return new BirthReading((int) amount.number(), null, null);
        }
        LocalDate day = day(cell);
        return day == null ? null : BirthReading.ofDate(day, null);
    }
}
