package vn.dienhinh.domain.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;

/** Working days by the week; public holidays are not known here yet. */
final class WorkingDays {

    private WorkingDays() {
    }

    /** True when the limit names a day and its last day is a Saturday or Sunday. */
    static boolean isOffDay(TimeLimit limit) {
        return limit.precision() == TimePrecision.DAY && limit.lastDay().filter(WorkingDays::isWeekEnd).isPresent();
    }

    /** The day itself when it is a working day, else the last one before it. */
    static LocalDate lastUpTo(LocalDate day) {
        LocalDate found = day;
        while (isWeekEnd(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static boolean isWeekEnd(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
