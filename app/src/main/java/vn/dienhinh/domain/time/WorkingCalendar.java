package vn.dienhinh.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Days on which offices work. Week-ends that are made working days in exchange are not known; where the Prime
 * Minister settles a day each year, every usual choice counts as off, so that a last working day named here is safe.
 */
public final class WorkingCalendar {

    private static final Map<MonthDay, PublicHoliday> FIXED = Map.of(MonthDay.of(1, 1), PublicHoliday.NEW_YEAR,
            MonthDay.of(4, 30), PublicHoliday.REUNIFICATION, MonthDay.of(5, 1), PublicHoliday.LABOUR,
            MonthDay.of(9, 2), PublicHoliday.NATIONAL);
    /** Five days: from the last or the last but one of the old year on. */
    private static final int TET_FROM = -2;
    private static final int TET_TO = 3;
    private static final MonthDay CULTURE_DAY = MonthDay.of(11, 24);
    private static final int CULTURE_SINCE = 2026;
    private static final MonthDay BEFORE_NATIONAL = MonthDay.of(9, 1);
    private static final MonthDay AFTER_NATIONAL = MonthDay.of(9, 3);
    /** Years whose second day off is known: 3/9 in 2024, 1/9 in the others. */
    private static final Map<Integer, MonthDay> SECOND_NATIONAL = Map.of(2024, AFTER_NATIONAL, 2025, BEFORE_NATIONAL,
            2026, BEFORE_NATIONAL);
    private static final Set<PublicHoliday> GIVEN_BACK = Set.of(PublicHoliday.NEW_YEAR, PublicHoliday.HUNG_KINGS,
            PublicHoliday.REUNIFICATION, PublicHoliday.LABOUR, PublicHoliday.NATIONAL);
    private static final int LONGEST_REST = 5;

    private WorkingCalendar() {
    }

    /** The holiday on a day; empty for any other, week-ends too. */
    public static Optional<PublicHoliday> holiday(LocalDate day) {
        Optional<PublicHoliday> own = ownHoliday(day);
        return own.isPresent() || isWeekEnd(day) ? own : inLieu(day);
    }

    /** True for Saturday and Sunday. */
    public static boolean isWeekEnd(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** True when offices are closed. */
    public static boolean isOff(LocalDate day) {
        return isWeekEnd(day) || holiday(day).isPresent();
    }

    /** The day itself when it is a working day, else the last one before it. */
    public static LocalDate lastWorkingDayUpTo(LocalDate day) {
        LocalDate found = day;
        while (isOff(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    private static Optional<PublicHoliday> ownHoliday(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        if (FIXED.containsKey(date)) {
            return Optional.of(FIXED.get(date));
        }
        long fromTet = day.toEpochDay() - LunarCalendar.newYear(day.getYear()).toEpochDay();
        if (fromTet >= TET_FROM && fromTet <= TET_TO) {
            return Optional.of(PublicHoliday.TET);
        }
        if (day.equals(LunarCalendar.day(10, 3, day.getYear()))) {
            return Optional.of(PublicHoliday.HUNG_KINGS);
        }
        if (date.equals(CULTURE_DAY) && day.getYear() >= CULTURE_SINCE) {
            return Optional.of(PublicHoliday.CULTURE);
        }
        boolean beside = date.equals(BEFORE_NATIONAL) || date.equals(AFTER_NATIONAL);
        MonthDay known = SECOND_NATIONAL.get(day.getYear());
        return beside && (known == null || known.equals(date)) ? Optional.of(PublicHoliday.NEXT_TO_NATIONAL)
                : Optional.empty();
    }

    /** A holiday on a week-end is given back on the next working day. */
    private static Optional<PublicHoliday> inLieu(LocalDate day) {
        int owed = 0;
        LocalDate before = day.minusDays(1);
        for (int back = 0; back < LONGEST_REST && (isWeekEnd(before) || ownHoliday(before).isPresent()); back++) {
            owed += isWeekEnd(before) && ownHoliday(before).filter(GIVEN_BACK::contains).isPresent() ? 1 : 0;
            before = before.minusDays(1);
        }
        return owed > 0 ? Optional.of(PublicHoliday.IN_LIEU) : Optional.empty();
    }
}
