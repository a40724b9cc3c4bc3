package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.time.PublicHoliday;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.WorkingCalendar;

/**
 * Something that is due.
 *
 * @param origin   where it comes from
 * @param kind     which of the usual steps
 * @param what     what is due, in the plan's words; empty where the kind says it
 * @param inCharge who sees to it; empty while not said
 * @param limit    until when, as it is stated; the superior's where the unit has said nothing
 * @param place    where it is entered
 * @param superior the superior's limit for it; empty where none is set
 * @param proposed a day that the unit may take, where it has none of its own; empty where none can be reckoned
 * @param done     true when the clerk says of its paper that it is signed or sent
 */
public record Deadline(DeadlineOrigin origin, MilestoneKind kind, String what, String inCharge, TimeLimit limit,
                       Place place, Optional<SuperiorLimit> superior, Optional<TimeLimit> proposed, boolean done) {

    /** "Near": so many days ahead at most. */
    public static final int NEAR_DAYS = 14;

    /** The last day on which it is kept, "trước ngày" read strictly; empty while not known. */
    public Optional<LocalDate> lastDay() {
        return limit.lastDay();
    }

    /** The last day on which offices are open; for the meeting itself the last day, since meetings may be on any. */
    public Optional<LocalDate> lastWorkingDay() {
        return kind == MilestoneKind.MEETING ? lastDay() : lastDay().map(WorkingCalendar::lastWorkingDayUpTo);
    }

    /** Days from a day to the last working day, negative when it is past; 0 while the day is not known. */
    public long daysFrom(LocalDate today) {
        return lastWorkingDay().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
    }

    /** How it stands on a day. */
    public DeadlineState state(LocalDate today) {
        if (done) {
            return DeadlineState.DONE;
        }
        if (lastDay().isEmpty()) {
            return DeadlineState.UNKNOWN;
        }
        if (lastDay().get().isBefore(today)) {
            return DeadlineState.PAST;
        }
        long days = daysFrom(today);
        if (days <= 0) {
            return DeadlineState.DUE;
        }
        return days <= NEAR_DAYS ? DeadlineState.NEAR : DeadlineState.AHEAD;
    }

    /** True when offices are closed on the last day. */
    public boolean isOnDayOff() {
        return lastDay().filter(WorkingCalendar::isOff).isPresent();
    }

    /** The public holiday on the last day; empty for none. */
    public Optional<PublicHoliday> holiday() {
        return lastDay().flatMap(WorkingCalendar::holiday);
    }

    Deadline withProposed(TimeLimit value) {
        return new Deadline(origin, kind, what, inCharge, limit, place, superior, Optional.of(value), done);
    }
}
