package vn.dienhinh.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    /** 1985 and 2007 differ from the Chinese calendar by a month and by a day. */
    @ParameterizedTest
    @ValueSource(strings = {"1985-01-21", "2000-02-05", "2007-02-17", "2020-01-25", "2021-02-12", "2022-02-01",
            "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13",
            "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08"})
    void theLunarYearBeginsOnTheKnownDay(LocalDate tet) {
        assertThat(LunarCalendar.newYear(tet.getYear())).isEqualTo(tet);
    }

    /** 2023 and 2028 have leap months; in 2023 it stands before the third month. */
    @ParameterizedTest
    @ValueSource(strings = {"2020-04-02", "2021-04-21", "2022-04-10", "2023-04-29", "2024-04-18", "2025-04-07",
            "2026-04-26", "2027-04-16", "2028-04-04"})
    void theDayOfTheHungKingsIsTheTenthOfTheThirdMonth(LocalDate day) {
        assertThat(LunarCalendar.day(10, 3, day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01,NEW_YEAR", "2025-01-29,TET", "2025-01-28,TET", "2025-04-07,HUNG_KINGS",
            "2025-04-30,REUNIFICATION", "2025-05-01,LABOUR", "2025-09-02,NATIONAL", "2025-09-01,NEXT_TO_NATIONAL",
            "2024-09-03,NEXT_TO_NATIONAL", "2026-11-24,CULTURE", "2026-04-27,IN_LIEU", "2022-05-02,IN_LIEU"})
    void aHolidayIsKnownByItsName(LocalDate day, PublicHoliday name) {
        assertThat(WorkingCalendar.holiday(day)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-29", "2025-09-03", "2024-09-04", "2025-11-24", "2025-02-10", "2026-04-28"})
    void aWorkingDayIsNone(LocalDate day) {
        assertThat(WorkingCalendar.isOff(day)).isFalse();
    }

    @Test
    void theLastWorkingDayBeforeTetIsThreeDaysBeforeOrEarlier() {
        assertThat(WorkingCalendar.lastWorkingDayUpTo(LocalDate.of(2025, 1, 31))).isEqualTo(LocalDate.of(2025, 1, 24));
    }

    @Test
    void theLastWorkingDayBeforeTheNationalDayLeapsOverTheWeekEnd() {
        assertThat(WorkingCalendar.lastWorkingDayUpTo(LocalDate.of(2025, 9, 2))).isEqualTo(LocalDate.of(2025, 8, 29));
    }
}
