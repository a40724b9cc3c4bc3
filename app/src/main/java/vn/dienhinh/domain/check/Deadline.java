package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.PublicHoliday;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.time.WorkingCalendar;

/**
 * Something that is due.
 *
 * @param kind    which of the usual steps
 * @param what    what is due, in the plan's words; empty where the kind says it
 * @param lastDay last day on which it is kept, "trước ngày" read strictly
 * @param limit   the limit as it is stated
 * @param source  where it stands; none for the unit's own
 * @param place   where it is entered
 */
public record Deadline(MilestoneKind kind, String what, LocalDate lastDay, TimeLimit limit, Source source,
                       Place place) {

    /** Days from a day to the last day; negative when it is past. */
    public long daysFrom(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    /** True for "trước ngày": the day that the paper names is already too late. */
    public boolean isStrict() {
        return limit.relation() == TimeRelation.BEFORE;
    }

    /** The last day on which offices are open; for the meeting itself the last day, since meetings may be on any. */
    public LocalDate lastWorkingDay() {
        return kind == MilestoneKind.MEETING ? lastDay : WorkingCalendar.lastWorkingDayUpTo(lastDay);
    }

    /** The public holiday on the last day; empty for none. */
    public Optional<PublicHoliday> holiday() {
        return WorkingCalendar.holiday(lastDay);
    }

    /** True when the last day is a Saturday or Sunday. */
    public boolean isOnWeekEnd() {
        return WorkingCalendar.isWeekEnd(lastDay);
    }
}
