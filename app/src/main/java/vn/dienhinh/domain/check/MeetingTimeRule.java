package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.time.WorkingCalendar;

/** The meeting's day and limit against the superior's, and the superior's own limits against the week. */
final class MeetingTimeRule implements Rule {

    private static final Place DATE = Place.field(Step.FORM, "meeting.date");
    private static final Place HELD_BY = Place.field(Step.FORM, "meeting.heldBy");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<SuperiorLimit> limits = SuperiorLimits.of(conference);
        limits.stream().filter(limit -> limit.kind() == MilestoneKind.MEETING)
                .forEach(limit -> checkAgainst(limit, conference.meeting(), found));
        checkOwnLimit(conference.meeting(), found);
        limits.stream().filter(limit -> limit.kind() == MilestoneKind.DOSSIER)
                .filter(limit -> hasNoMilestone(conference, limit))
                .forEach(limit -> checkWeekEnd(limit, found));
        LocalDate date = conference.meeting().date();
        if (date != null && date.isBefore(today) && conference.plan().head().number().isEmpty()) {
            found.add(Finding.of(FindingCodes.MEETING_PAST, Severity.INFO, DATE, date));
        }
        if (date != null) {
            WorkingCalendar.holiday(date).ifPresent(holiday -> found.add(Finding.of(FindingCodes.MEETING_HOLIDAY,
                    Severity.WARNING, DATE, date, holiday)));
        }
        return found;
    }

    private static void checkAgainst(SuperiorLimit limit, Meeting meeting, List<Finding> found) {
        LocalDate last = limit.limit().lastDay().orElseThrow();
        boolean strict = limit.limit().isStrictlyBefore();
        Severity severity = limit.limit().relation() == TimeRelation.AROUND ? Severity.WARNING : Severity.ERROR;
        if (meeting.date() != null && meeting.date().isAfter(last)) {
            found.add(Finding.of(strict ? FindingCodes.MEETING_NOT_BEFORE : FindingCodes.MEETING_LATE, severity, DATE,
                    meeting.date(), limit.limit(), last).from(limit.source()));
        }
        meeting.heldBy().lastDay().filter(own -> own.isAfter(last)).ifPresent(own ->
                found.add(Finding.of(FindingCodes.HELD_BY_LATE, severity, HELD_BY, meeting.heldBy(), limit.limit(),
                        last).from(limit.source())));
    }

    private static void checkOwnLimit(Meeting meeting, List<Finding> found) {
        meeting.heldBy().lastDay().filter(last -> meeting.date() != null && meeting.date().isAfter(last))
                .ifPresent(last -> found.add(Finding.of(FindingCodes.MEETING_AFTER_OWN_LIMIT, Severity.ERROR, DATE,
                        meeting.date(), meeting.heldBy(), last)));
    }

    /** With a milestone of its own the dossier's day is warned of there, once. */
    private static boolean hasNoMilestone(Conference conference, SuperiorLimit limit) {
        return conference.milestones().stream().map(Milestone::kind).noneMatch(kind -> kind == limit.kind());
    }

    private static void checkWeekEnd(SuperiorLimit limit, List<Finding> found) {
        if (WorkingDays.isOffDay(limit.limit())) {
            LocalDate last = limit.limit().lastDay().orElseThrow();
            String code = WorkingCalendar.holiday(last).isPresent() ? FindingCodes.DOSSIER_HOLIDAY
                    : FindingCodes.DOSSIER_WEEKEND;
            found.add(Finding.of(code, Severity.WARNING, limit.place(), limit.limit(), last,
                    WorkingDays.reason(last), WorkingDays.lastUpTo(last)).from(limit.source()));
        }
    }
}
