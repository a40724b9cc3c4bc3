package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/** Checks a whole conference: everything that is missing, contradicts itself or breaks the superior's frame. */
public final class ConferenceCheck {

    private static final List<Rule> RULES = List.of(new UnitRule(), new SuperiorPaperRule(), new AttendanceRule(),
            new MeetingRule(), new MeetingTimeRule(), new PlanRule(), new PlanDateRule(), new RunningOrderRule(),
            new AssignmentRule(), new MilestoneRule(), new CompositionRule(), new DelegateRowRule(),
            new DelegateDoublesRule(), new ReportRule(), new TextLengthRule(), new TextSlipRule());

    /** By step, then graver first, then by place; the rules' own order breaks ties. */
    private static final Comparator<Finding> ORDER = Comparator.<Finding, Integer>comparing(
            finding -> finding.place().step().ordinal()).thenComparing(Finding::severity)
            .thenComparing(finding -> finding.place().path(), PathOrder::compare);

    private ConferenceCheck() {
    }

    /**
     * All findings.
     *
     * @param conference the conference, however empty
     * @param today      the day that counts as today
     * @return findings by step, graver first, then by place; always in the same order for the same conference
     */
    public static List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        RULES.forEach(rule -> found.addAll(rule.check(conference, today)));
        found.sort(ORDER);
        return List.copyOf(found);
    }
}
