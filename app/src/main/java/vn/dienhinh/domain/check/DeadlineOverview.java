package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;

/** All that is due in a conference, the unit's own milestones and the superior's limits, in order of time. */
public final class DeadlineOverview {

    private DeadlineOverview() {
    }

    /** Everything with a known last day, the earliest first; on one day the unit's own before the superior's. */
    public static List<Deadline> all(Conference conference) {
        List<Deadline> deadlines = new ArrayList<>();
        List<Milestone> milestones = conference.milestones();
        for (int index = 0; index < milestones.size(); index++) {
            Milestone milestone = milestones.get(index);
            Place place = Place.entry(Step.ASSIGNMENTS, "milestones", index, "limit", milestone.id());
            milestone.limit().lastDay().ifPresent(day -> deadlines.add(new Deadline(milestone.kind(),
                    milestone.what(), day, milestone.limit(), Source.none(), place)));
        }
        addMeetingDay(conference.meeting().date(), deadlines);
        for (SuperiorLimits.Limit limit : SuperiorLimits.of(conference)) {
            deadlines.add(new Deadline(limit.kind(), limit.what(), limit.limit().lastDay().orElseThrow(),
                    limit.limit(), limit.source(), Place.field(Step.RULES, limit.path())));
        }
        deadlines.sort(Comparator.comparing(Deadline::lastDay));
        return List.copyOf(deadlines);
    }

    /** The next one from today on, today included; empty when none is left. */
    public static Optional<Deadline> next(Conference conference, LocalDate today) {
        return all(conference).stream().filter(deadline -> !deadline.lastDay().isBefore(today)).findFirst();
    }

    private static void addMeetingDay(LocalDate date, List<Deadline> deadlines) {
        if (date != null) {
            deadlines.add(new Deadline(MilestoneKind.MEETING, "", date,
                    new TimeLimit(TimeRelation.ON, TimePrecision.DAY, date, ""), Source.none(),
                    Place.field(Step.FORM, "meeting.date")));
        }
    }
}
