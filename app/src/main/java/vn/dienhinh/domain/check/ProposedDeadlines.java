package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.time.WorkingCalendar;

/**
 * Days that a unit without milestones of its own may take: worked back from the meeting's day, never later than the
 * superior's limit, always a working day. Proposals only; nothing is entered by itself.
 */
public final class ProposedDeadlines {

    /** Days before the meeting that leave time to collect and vet, as the five real plans do (5 to 10 between steps). */
    private static final Map<MilestoneKind, Integer> DAYS_BEFORE = Map.of(MilestoneKind.PLAN, 20, MilestoneKind.LIST, 7);
    /** The dossier goes up some days after the meeting: 5 to 10 in the real plans. */
    private static final int DAYS_AFTER = 5;

    private ProposedDeadlines() {
    }

    /**
     * One proposal.
     *
     * @param kind  the step
     * @param limit "chậm nhất ngày ..."
     */
    public record Proposal(MilestoneKind kind, TimeLimit limit) {
    }

    /** A proposal for each usual step that has no milestone yet, in order; empty while the meeting's day is open. */
    public static List<Proposal> of(Conference conference) {
        LocalDate meeting = conference.meeting().date();
        List<Proposal> proposals = new ArrayList<>();
        if (meeting == null) {
            return proposals;
        }
        for (MilestoneKind kind : List.of(MilestoneKind.PLAN, MilestoneKind.LIST, MilestoneKind.DOSSIER)) {
            if (conference.milestones().stream().map(Milestone::kind).noneMatch(kind::equals)) {
                LocalDate wanted = kind == MilestoneKind.DOSSIER ? meeting.plusDays(DAYS_AFTER)
                        : meeting.minusDays(DAYS_BEFORE.get(kind));
                LocalDate day = WorkingCalendar.lastWorkingDayUpTo(notAfterLimit(conference, kind, wanted));
                boolean fits = kind != MilestoneKind.DOSSIER || !day.isBefore(meeting);
                if (fits) {
                    proposals.add(new Proposal(kind, new TimeLimit(TimeRelation.AT_LATEST, TimePrecision.DAY, day, "")));
                }
            }
        }
        return proposals;
    }

    private static LocalDate notAfterLimit(Conference conference, MilestoneKind kind, LocalDate wanted) {
        return SuperiorLimits.of(conference).stream().filter(limit -> limit.kind() == kind)
                .map(limit -> limit.limit().lastDay().orElseThrow()).min(LocalDate::compareTo)
                .filter(last -> last.isBefore(wanted)).orElse(wanted);
    }
}
