package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.time.WorkingCalendar;

/**
 * All that is due in a conference, each thing once: the unit's own milestones with the superior's limit for each, the
 * meeting, limits of the superior that the unit has no milestone for, and usual steps that nobody has said anything of.
 */
public final class DeadlineOverview {

    private static final List<MilestoneKind> USUAL = List.of(MilestoneKind.PLAN, MilestoneKind.LIST,
            MilestoneKind.DOSSIER);
    /** Papers whose signing or sending ends a step. */
    private static final Map<MilestoneKind, List<PaperKind>> PAPERS = Map.of(
            MilestoneKind.PLAN, List.of(PaperKind.PLAN), MilestoneKind.LIST, List.of(PaperKind.DELEGATES),
            MilestoneKind.DOSSIER, List.of(PaperKind.DOSSIER_LETTER, PaperKind.RESULT_REPORT));

    private final Conference conference;
    private final List<SuperiorLimit> limits;
    private final List<SuperiorLimit> told = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();

    private DeadlineOverview(Conference conference) {
        this.conference = conference;
        this.limits = SuperiorLimits.stated(conference);
    }

    /**
     * Everything, the earliest last day first; what has none stands at its proposed day, else at the end.
     *
     * @param today proposals are not made for days before it while the meeting lies ahead
     */
    public static List<Deadline> all(Conference conference, LocalDate today) {
        DeadlineOverview overview = new DeadlineOverview(conference);
        overview.addMeeting();
        overview.addMilestones();
        overview.addSuperiors();
        overview.addUsual();
        return overview.proposed(today).sorted(Comparator.comparing(DeadlineOverview::sortDay)
                .thenComparing(Deadline::kind)).toList();
    }

    /** The next one that is not done, from today on, today included; empty when none is left. */
    public static Optional<Deadline> next(Conference conference, LocalDate today) {
        return open(conference, today).filter(deadline -> !deadline.lastDay().orElseThrow().isBefore(today))
                .findFirst();
    }

    /** The one overdue last, at most so many days ago; a meeting is over, never overdue. */
    public static Optional<Deadline> overdue(Conference conference, LocalDate today, int days) {
        return open(conference, today).filter(deadline -> deadline.kind() != MilestoneKind.MEETING)
                .filter(deadline -> deadline.state(today) == DeadlineState.PAST
                        && !deadline.lastDay().orElseThrow().isBefore(today.minusDays(days)))
                .reduce((one, later) -> later);
    }

    private static Stream<Deadline> open(Conference conference, LocalDate today) {
        return all(conference, today).stream().filter(deadline -> deadline.lastDay().isPresent() && !deadline.done());
    }

    private static LocalDate sortDay(Deadline deadline) {
        return deadline.lastDay().or(() -> deadline.proposed().flatMap(TimeLimit::lastDay)).orElse(LocalDate.MAX);
    }

    private void addMeeting() {
        LocalDate date = conference.meeting().date();
        boolean hasMilestone = conference.milestones().stream().anyMatch(m -> m.kind() == MilestoneKind.MEETING);
        if (date == null && hasMilestone) {
            return;
        }
        TimeLimit limit = date == null ? conference.meeting().heldBy()
                : new TimeLimit(TimeRelation.ON, TimePrecision.DAY, date, "");
        Optional<SuperiorLimit> superior = earliest(limits.stream()
                .filter(l -> l.kind() == MilestoneKind.MEETING).toList());
        add(new Deadline(DeadlineOrigin.MEETING, MilestoneKind.MEETING, "", "", limit,
                Place.field(Step.FORM, date == null ? "meeting.heldBy" : "meeting.date"), superior,
                Optional.empty(), false));
    }

    private void addMilestones() {
        List<Milestone> milestones = conference.milestones();
        for (int index = 0; index < milestones.size(); index++) {
            Milestone milestone = milestones.get(index);
            boolean isMeetingDay = milestone.kind() == MilestoneKind.MEETING && conference.meeting().date() != null
                    && milestone.limit().lastDay().filter(conference.meeting().date()::equals).isPresent();
            if (!isMeetingDay) {
                add(new Deadline(DeadlineOrigin.OWN, milestone.kind(), milestone.what(), milestone.inCharge(),
                        milestone.limit(), Place.entry(Step.ASSIGNMENTS, "milestones", index, "limit", milestone.id()),
                        earliest(SuperiorLimits.binding(limits, milestone)), Optional.empty(),
                        isDone(milestone.kind())));
            }
        }
    }

    private void add(Deadline deadline) {
        deadlines.add(deadline);
        deadline.superior().ifPresent(told::add);
    }

    private static Optional<SuperiorLimit> earliest(List<SuperiorLimit> bound) {
        return bound.stream().min(Comparator.comparing(limit -> limit.limit().lastDay().orElse(LocalDate.MAX)));
    }

    private void addSuperiors() {
        for (SuperiorLimit limit : limits) {
            if (!isTold(limit)) {
                told.add(limit);
                deadlines.add(new Deadline(DeadlineOrigin.SUPERIOR, limit.kind(), limit.what(), "", limit.limit(),
                        limit.place(), Optional.of(limit), Optional.empty(), isDone(limit.kind())));
            }
        }
    }

    /** Told beside another: the very limit, the meeting's, or one of the same step with the same last day. */
    private boolean isTold(SuperiorLimit limit) {
        return limit.kind() == MilestoneKind.MEETING && limit.what().isEmpty()
                || told.stream().anyMatch(other -> other.equals(limit)
                || limit.kind() != MilestoneKind.OTHER && other.kind() == limit.kind()
                && other.limit().lastDay().isPresent()
                && other.limit().lastDay().equals(limit.limit().lastDay()));
    }

    private void addUsual() {
        for (MilestoneKind kind : USUAL) {
            if (deadlines.stream().noneMatch(deadline -> deadline.kind() == kind)) {
                deadlines.add(new Deadline(DeadlineOrigin.USUAL, kind, "", "", TimeLimit.unknown(),
                        Place.field(Step.ASSIGNMENTS, "milestones"), Optional.empty(), Optional.empty(),
                        isDone(kind)));
            }
        }
    }

    /** A usual step takes its proposal once, where its first line stands; anything else the superior's last safe day. */
    private Stream<Deadline> proposed(LocalDate today) {
        Map<MilestoneKind, TimeLimit> days = ProposedDeadlines.of(conference, today).stream()
                .collect(Collectors.toMap(ProposedDeadlines.Proposal::kind, ProposedDeadlines.Proposal::limit));
        List<Deadline> result = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            boolean isOpen = !deadline.done() && (deadline.origin() == DeadlineOrigin.SUPERIOR
                    || deadline.origin() == DeadlineOrigin.USUAL
                    || deadline.origin() == DeadlineOrigin.OWN && deadline.limit().isUnknown());
            Optional<TimeLimit> day = !isOpen ? Optional.empty()
                    : Optional.ofNullable(days.remove(deadline.kind())).or(() -> lastSafeDay(deadline));
            result.add(day.map(deadline::withProposed).orElse(deadline));
        }
        return result.stream();
    }

    private static Optional<TimeLimit> lastSafeDay(Deadline deadline) {
        return deadline.superior().filter(limit -> limit.kind() != MilestoneKind.MEETING)
                .flatMap(limit -> limit.limit().lastDay()).map(WorkingCalendar::lastWorkingDayUpTo)
                .map(day -> new TimeLimit(TimeRelation.AT_LATEST, TimePrecision.DAY, day, ""));
    }

    private boolean isDone(MilestoneKind kind) {
        return PAPERS.getOrDefault(kind, List.of()).stream().map(kindOfPaper -> conference.dossier().paper(kindOfPaper))
                .anyMatch(kind == MilestoneKind.PLAN ? entry -> entry.signedOn() != null || entry.sentOn() != null
                        : (PaperEntry entry) -> entry.sentOn() != null);
    }
}
