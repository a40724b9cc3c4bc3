package vn.dienhinh.domain.time;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar, reckoned for Hanoi (UTC+7): a month begins on the day of the new moon, the eleventh
 * month holds the winter solstice, and the first month without a major solar term in a year of thirteen is the leap
 * month. Positions of moon and sun after J. Meeus, Astronomical Algorithms; good for 1900 to 2100.
 */
public final class LunarCalendar {

    private static final double HANOI_HOURS = 7;
    private static final double HOURS = 24;
    private static final double HALF_DAY = 0.5;
    private static final double MONTH = 29.530588853;
    /** Julian day of the new moon that months are counted from: 1/1900. */
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double EPOCH_2000 = 2451545.0;
    private static final double CENTURY = 36525;
    private static final int TERMS = 12;
    private static final int SOLSTICE_TERM = 9;

    private LunarCalendar() {
    }

    /** The first day of the lunar year that begins in that solar year: Tết. */
    public static LocalDate newYear(int year) {
        return day(1, 1, year);
    }

    /**
     * A day of the lunar calendar.
     *
     * @param day   1 to 30
     * @param month 1 to 10, never the leap month
     * @param year  the lunar year, named by the solar year in which it begins
     */
    public static LocalDate day(int day, int month, int year) {
        long eleventh = eleventhMonth(year - 1);
        long next = eleventhMonth(year);
        int index = month + 1;
        boolean leapYear = next - eleventh > 365;
        if (leapYear && index >= leapMonth(eleventh)) {
            index++;
        }
        return date(monthStart(eleventh, index) + day - 1);
    }

    private static LocalDate date(long julianDay) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julianDay);
    }

    /** First day of the eleventh month of a year, which holds the winter solstice. */
    private static long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long number = (long) ((lastDay - FIRST_NEW_MOON) / MONTH);
        long start = newMoon(number);
        return sunTerm(start) >= SOLSTICE_TERM ? newMoon(number - 1) : start;
    }

    /** How many months after the eleventh the leap month stands: the first in which the sun's term does not change. */
    private static int leapMonth(long eleventh) {
        int index = 1;
        int last = sunTerm(monthStart(eleventh, index));
        int term = last;
        do {
            last = term;
            index++;
            term = sunTerm(monthStart(eleventh, index));
        } while (term != last && index < 14);
        return index - 1;
    }

    private static long monthStart(long eleventh, int months) {
        long number = Math.round((eleventh - FIRST_NEW_MOON) / MONTH);
        return newMoon(number + months);
    }

    /** Julian day, in Hanoi, of the new moon of that number. */
    private static long newMoon(long number) {
        double t = number / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933 + 29.53058868 * number + 0.0001178 * t2 - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * number - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * number + 0.0107306 * t2 + 0.00001236 * t3;
        double latitude = 21.2964 + 390.67050646 * number - 0.0016528 * t2 - 0.00000239 * t3;
        double shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * latitude)
                - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon) + 0.0004 * sin(2 * latitude + sun)
                - 0.0004 * sin(2 * latitude - sun) - 0.0006 * sin(2 * latitude + moon)
                + 0.0010 * sin(2 * latitude - moon) + 0.0005 * sin(2 * moon + sun);
        double clock = t < -11 ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                : -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (long) Math.floor(mean + shift - clock + HALF_DAY + HANOI_HOURS / HOURS);
    }

    /** In which twelfth of its way the sun stands at the beginning of a day in Hanoi: 0 from the spring equinox on. */
    private static int sunTerm(long julianDay) {
        double t = (julianDay - EPOCH_2000 - HALF_DAY - HANOI_HOURS / HOURS) / CENTURY;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly);
        double longitude = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        double turn = longitude - 360 * Math.floor(longitude / 360);
        return (int) Math.floor(turn / 360 * TERMS);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
