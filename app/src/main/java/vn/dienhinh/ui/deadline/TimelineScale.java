package vn.dienhinh.ui.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Days to scale along a line.
 *
 * @param from     first day of the line
 * @param dayWidth width of a day, in pixels
 * @param width    length of the line, in pixels
 */
record TimelineScale(LocalDate from, double dayWidth, double width) {

    private static final int LEAST_DAYS = 14;
    private static final int DAYS_AROUND = 3;
    /** Today is drawn in when it is so near, or no farther than the deadlines are apart. */
    private static final int TODAY_NEAR = 30;
    private static final double DAY_LABEL = 46;
    private static final double MONTH_LABEL = 92;
    private static final double SHORT_MONTH_LABEL = 62;
    private static final int DAYS_IN_WEEK = 7;
    private static final int DAYS_IN_MONTH = 30;
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12};

    /** How ticks are named. */
    enum TickKind { DAY, MONTH, SHORT_MONTH }

    /**
     * A named place on the line.
     *
     * @param day  its first day
     * @param kind how it is named
     */
    record Tick(LocalDate day, TickKind kind) {
    }

    /**
     * The scale that shows all days, and today where it is not far.
     *
     * @param days  at least one
     * @param room  pixels kept free at the right, for the words of the last day
     */
    static TimelineScale of(List<LocalDate> days, LocalDate today, double width, double room) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        long near = Math.max(TODAY_NEAR, ChronoUnit.DAYS.between(first, last));
        if (today.isBefore(first) && ChronoUnit.DAYS.between(today, first) <= near) {
            first = today;
        } else if (today.isAfter(last) && ChronoUnit.DAYS.between(last, today) <= near) {
            last = today;
        }
        long span = ChronoUnit.DAYS.between(first, last);
        long around = Math.max(DAYS_AROUND, Math.max(span / 30, (LEAST_DAYS - span) / 2));
        double dayWidth = Math.max(1, width - room) / (span + 1 + around);
        return new TimelineScale(first.minusDays(around), dayWidth, width);
    }

    /** The middle of a day, in pixels from the beginning of the line. */
    double x(LocalDate day) {
        return left(day) + dayWidth / 2;
    }

    /** The beginning of a day, in pixels from the beginning of the line. */
    double left(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) * dayWidth;
    }

    /** The last day that begins on the line. */
    LocalDate to() {
        return from.plusDays((long) Math.floor((width - 1) / dayWidth));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to());
    }

    /** Places to name, as many as have room beside each other. */
    List<Tick> ticks() {
        if (dayWidth >= DAY_LABEL) {
            return every(from, 1);
        }
        if (dayWidth * DAYS_IN_WEEK >= DAY_LABEL) {
            return every(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), DAYS_IN_WEEK);
        }
        double month = dayWidth * DAYS_IN_MONTH;
        return month >= MONTH_LABEL ? months(1, TickKind.MONTH) : months(monthStep(month), TickKind.SHORT_MONTH);
    }

    private static int monthStep(double month) {
        for (int step : MONTH_STEPS) {
            if (month * step >= SHORT_MONTH_LABEL) {
                return step;
            }
        }
        return MONTH_STEPS[MONTH_STEPS.length - 1];
    }

    private List<Tick> every(LocalDate first, int days) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(to()); day = day.plusDays(days)) {
            ticks.add(new Tick(day, TickKind.DAY));
        }
        return ticks;
    }

    private List<Tick> months(int step, TickKind kind) {
        List<Tick> ticks = new ArrayList<>();
        YearMonth month = YearMonth.from(from.minusDays(1)).plusMonths(1);
        while ((month.getMonthValue() - 1) % step != 0) {
            month = month.plusMonths(1);
        }
        for (; !month.atDay(1).isAfter(to()); month = month.plusMonths(step)) {
            ticks.add(new Tick(month.atDay(1), kind));
        }
        return ticks;
    }
}
