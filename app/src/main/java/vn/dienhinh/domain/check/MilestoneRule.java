package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.time.WorkingCalendar;

/**
 * Milestones in their order (plan, list, meeting, dossier), inside the superior's limits and around the meeting's day.
 * "Trước ngày" is read strictly throughout: the day itself is too late.
 */
final class MilestoneRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<Milestone> milestones = conference.milestones();
        List<SuperiorLimit> limits = SuperiorLimits.of(conference);
        for (int index = 0; index < milestones.size(); index++) {
            Milestone milestone = milestones.get(index);
            LocalDate last = milestone.limit().lastDay().orElse(null);
            if (last != null) {
                Place place = Place.entry(Step.ASSIGNMENTS, "milestones", index, "limit", milestone.id());
                checkOrder(milestones, milestone, last, place, found);
                checkLimits(limits, milestone, last, place, found);
                checkMeetingDay(conference.meeting().date(), milestone, last, place, found);
                checkWeekEnd(milestone, last, place, found);
            }
        }
        return found;
    }

    /** Measured against the latest milestone of an earlier step, so that each is reported once. */
    private static void checkOrder(List<Milestone> milestones, Milestone milestone, LocalDate last, Place place,
                                   List<Finding> found) {
        if (milestone.kind() == MilestoneKind.OTHER) {
            return;
        }
        milestones.stream()
                .filter(other -> other.kind().compareTo(milestone.kind()) < 0)
                .filter(other -> other.limit().lastDay().filter(day -> day.isAfter(last)).isPresent())
                .max((one, other) -> one.limit().lastDay().orElseThrow()
                        .compareTo(other.limit().lastDay().orElseThrow()))
                .ifPresent(other -> found.add(Finding.of(FindingCodes.MILESTONE_ORDER, Severity.ERROR, place,
                        milestone.kind(), last, other.kind(), other.limit().lastDay().orElseThrow())));
    }

    private static void checkLimits(List<SuperiorLimit> limits, Milestone milestone, LocalDate last,
                                    Place place, List<Finding> found) {
        SuperiorLimits.binding(limits, milestone).stream()
                .filter(limit -> last.isAfter(limit.last()))
                .min(Comparator.comparing(SuperiorLimit::last))
                .ifPresent(limit -> found.add(Finding.of(code(limit), severity(limit), place, milestone.what(), last,
                        limit.limit(), limit.last()).from(limit.source())));
    }

    private static String code(SuperiorLimit limit) {
        return limit.limit().isStrictlyBefore() ? FindingCodes.MILESTONE_NOT_BEFORE
                : FindingCodes.MILESTONE_LATE;
    }

    /** "Khoảng" binds nobody to the day. */
    private static Severity severity(SuperiorLimit limit) {
        return limit.limit().relation() == TimeRelation.AROUND ? Severity.WARNING : Severity.ERROR;
    }

    private static void checkMeetingDay(LocalDate meeting, Milestone milestone, LocalDate last, Place place,
                                        List<Finding> found) {
        if (meeting == null) {
            return;
        }
        switch (milestone.kind()) {
            case PLAN, LIST -> {
                if (last.isAfter(meeting)) {
                    found.add(Finding.of(FindingCodes.MILESTONE_AFTER_MEETING, Severity.ERROR, place,
                            milestone.kind(), last, meeting));
                }
            }
            case MEETING, DOSSIER -> {
                if (last.isBefore(meeting)) {
                    found.add(Finding.of(FindingCodes.MILESTONE_BEFORE_MEETING, Severity.ERROR, place,
                            milestone.kind(), last, meeting));
                }
            }
            case OTHER -> { }
        }
    }

    /** Meetings may well be held on a Sunday; papers can't be handed in then. */
    private static void checkWeekEnd(Milestone milestone, LocalDate last, Place place, List<Finding> found) {
        if (milestone.kind() != MilestoneKind.MEETING && WorkingDays.isOffDay(milestone.limit())) {
            String code = WorkingCalendar.holiday(last).isPresent() ? FindingCodes.MILESTONE_HOLIDAY
                    : FindingCodes.MILESTONE_WEEKEND;
            found.add(Finding.of(code, Severity.WARNING, place, last, WorkingDays.reason(last),
                    WorkingDays.lastUpTo(last)));
        }
    }
}
