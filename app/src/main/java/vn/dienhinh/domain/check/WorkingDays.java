package vn.dienhinh.domain.check;

import java.time.LocalDate;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.WorkingCalendar;

/** Limits whose last day is no working day. */
final class WorkingDays {

    private WorkingDays() {
    }

    /** True when the limit names a day and its last day is a Saturday, a Sunday or a public holiday. */
    static boolean isOffDay(TimeLimit limit) {
        return limit.precision() == TimePrecision.DAY && limit.lastDay().filter(WorkingCalendar::isOff).isPresent();
    }

    /** What closes the offices on that day: the holiday, else the day of the week. */
    static Object reason(LocalDate day) {
        return WorkingCalendar.holiday(day).map(Object.class::cast).orElse(day.getDayOfWeek());
    }

    /** The day itself when it is a working day, else the last one before it. */
    static LocalDate lastUpTo(LocalDate day) {
        return WorkingCalendar.lastWorkingDayUpTo(day);
    }
}
