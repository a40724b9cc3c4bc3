package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;

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
}
