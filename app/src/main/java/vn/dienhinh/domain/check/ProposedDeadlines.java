package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.time.WorkingCalendar;

/**
 * Days that a unit without milestones of its own may take: worked back from the meeting's day, or from the last day on
 * which the meeting may be held while its own is open; never later than the superior's limit or a later step, always a
 * working day. Proposals only; nothing is entered by itself.
 */
public final class ProposedDeadlines {

    /** Days before the meeting that leave time to collect and vet, as the five real plans do (5 to 10 between steps). */
    private static final Map<MilestoneKind, Integer> DAYS_BEFORE = Map.of(MilestoneKind.PLAN, 20, MilestoneKind.LIST, 7);
    /** The dossier goes up some days after the meeting: 5 to 10 in the real plans. */
    private static final int DAYS_AFTER = 5;

    private final Conference conference;
    private final LocalDate today;
    private final List<Proposal> proposals = new ArrayList<>();

    private ProposedDeadlines(Conference conference, LocalDate today) {
        this.conference = conference;
        this.today = today;
    }

    /**
     * One proposal.
     *
     * @param kind  the step
     * @param limit "chậm nhất ngày ..."
     */
    public record Proposal(MilestoneKind kind, TimeLimit limit) {
    }

    /**
     * A proposal for each usual step of which the unit has no milestone with a day, in order; empty while nothing is
     * known of the meeting's day.
     *
     * @param today no day before it is proposed while the meeting lies ahead
     */
    public static List<Proposal> of(Conference conference, LocalDate today) {
        ProposedDeadlines made = new ProposedDeadlines(conference, today);
        base(conference).ifPresent(meeting -> List.of(MilestoneKind.PLAN, MilestoneKind.LIST, MilestoneKind.DOSSIER)
                .forEach(kind -> made.propose(kind, meeting)));
        return List.copyOf(made.proposals);
    }

    /** What days are worked back from: the meeting's day, else the last on which it may be held. */
    public static Optional<LocalDate> base(Conference conference) {
        Meeting meeting = conference.meeting();
        return Optional.ofNullable(meeting.date()).or(() -> meeting.heldBy().lastDay())
                .or(() -> conference.scope().map(RuleScope::heldBy).flatMap(TimeLimit::lastDay));
    }

    private void propose(MilestoneKind kind, LocalDate meeting) {
        if (ownDays(kind).findAny().isPresent()) {
            return;
        }
        LocalDate wanted = kind == MilestoneKind.DOSSIER ? meeting.plusDays(DAYS_AFTER)
                : meeting.minusDays(DAYS_BEFORE.get(kind));
        LocalDate early = earliest(kind, meeting);
        LocalDate day = WorkingCalendar.lastWorkingDayUpTo(notAfterLaterSteps(kind, meeting,
                notAfterLimit(kind, wanted.isBefore(early) ? early : wanted)));
        if (!day.isBefore(early)) {
            proposals.add(new Proposal(kind, new TimeLimit(TimeRelation.AT_LATEST, TimePrecision.DAY, day, "")));
        }
    }

    /** Not before an earlier step, nor before today while there is still time; the dossier not before the meeting. */
    private LocalDate earliest(MilestoneKind kind, LocalDate meeting) {
        LocalDate early = kind == MilestoneKind.DOSSIER ? meeting : LocalDate.MIN;
        if (today.isAfter(early) && !today.isAfter(meeting)) {
            early = firstWorkingDayFrom(today);
        }
        for (MilestoneKind before : MilestoneKind.values()) {
            if (before.compareTo(kind) < 0) {
                LocalDate least = early;
                early = ownDays(before).filter(day -> day.isAfter(least)).max(LocalDate::compareTo).orElse(early);
            }
        }
        return early;
    }

    private static LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (WorkingCalendar.isOff(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private Stream<LocalDate> ownDays(MilestoneKind kind) {
        return conference.milestones().stream().filter(milestone -> milestone.kind() == kind).map(Milestone::limit)
                .flatMap(limit -> limit.lastDay().stream());
    }

    private LocalDate notAfterLaterSteps(MilestoneKind kind, LocalDate meeting, LocalDate wanted) {
        LocalDate last = kind == MilestoneKind.DOSSIER || wanted.isBefore(meeting) ? wanted : meeting;
        for (MilestoneKind later : List.of(MilestoneKind.LIST, MilestoneKind.DOSSIER)) {
            if (later.compareTo(kind) > 0) {
                LocalDate most = last;
                last = ownDays(later).filter(day -> day.isBefore(most)).min(LocalDate::compareTo).orElse(last);
            }
        }
        return last;
    }

    private LocalDate notAfterLimit(MilestoneKind kind, LocalDate wanted) {
        return SuperiorLimits.of(conference).stream().filter(limit -> limit.kind() == kind).map(SuperiorLimit::last)
                .min(LocalDate::compareTo).filter(last -> last.isBefore(wanted)).orElse(wanted);
    }
}
