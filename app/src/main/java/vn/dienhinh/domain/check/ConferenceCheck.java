package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import vn.dienhinh.domain.check.text.LegalForce;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;

/**
 * Checks a whole conference: everything that is missing, contradicts itself or breaks the superior's frame. One check
 * that is asked again and again remembers the rows of long lists, so that an edit costs no more than its own row; what
 * it finds is always the same for the same conference and day.
 */
public final class ConferenceCheck {

    /** By step, then graver first, then by place; the rules' own order breaks ties. */
    private static final Comparator<Finding> ORDER = Comparator.<Finding, Integer>comparing(
            finding -> finding.place().step().ordinal()).thenComparing(Finding::severity)
            .thenComparing(finding -> finding.place().path(), PathOrder::compare);

    private final List<Rule> rules;

    /** With the shipped list of laws and decrees; {@code drawn} as below. */
    public ConferenceCheck(IntPredicate drawn) {
        this(drawn, LegalForce::shipped);
    }

    /**
     * @param drawn true for the code point of a letter that the papers' font draws
     * @param force which laws and decrees hold when, asked anew at every check
     */
    public ConferenceCheck(IntPredicate drawn, Supplier<LegalForce> force) {
        rules = List.of(new LetterRule(drawn), new UnitRule(), new SuperiorPaperRule(), new AttendanceRule(),
                new GapRule(), new MeetingRule(), new MeetingTimeRule(), new PlanRule(), new PlanDateRule(),
                new RunningOrderRule(), new PresentationRule(), new AssignmentRule(), new MilestoneRule(),
                new CompositionRule(), new DelegateRowRule(), new DelegateDoublesRule(), new NomineeRule(),
                new CouncilRule(), new CongressRule(), new ReportRule(), new TextLengthRule(), new LegalBasisRule(force),
                new AddresseeRule(), new AgreementRule(), new WrittenTextRule(force));
    }

    /**
     * All findings that need no knowledge of the font.
     *
     * @param conference the conference, however empty
     * @param today      the day that counts as today
     * @return findings by step, graver first, then by place; always in the same order for the same conference
     */
    public static List<Finding> check(Conference conference, LocalDate today) {
        return check(conference, today, letter -> true);
    }

    /**
     * All findings, also of letters that the papers can't show.
     *
     * @return as {@link #findings(Conference, LocalDate)} does
     */
    public static List<Finding> check(Conference conference, LocalDate today, IntPredicate drawn) {
        return new ConferenceCheck(drawn).findings(conference, today);
    }

    /**
     * All findings.
     *
     * @param conference the conference, however empty
     * @param today      the day that counts as today
     * @return findings by step, graver first, then by place; always in the same order for the same conference
     */
    public List<Finding> findings(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        rules.forEach(rule -> found.addAll(rule.check(conference, today)));
        return ordered(found);
    }

    /** Findings by step, graver first, then by place. */
    public static List<Finding> ordered(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
