package vn.dienhinh.application.conference;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.Unit;

/** Makes a new conference from a unit and the superior's rules: everything that these already say is filled in. */
public final class ConferenceFactory {

    private final Supplier<String> ids;
    private final RuledParts parts;
    private final Function<Conference, List<PlanSection>> planSections;
    private final Function<Conference, List<ReportSection>> reportSections;
    private final UnaryOperator<Conference> usual;

    /**
     * @param ids            gives a new id at every call
     * @param planSections   the plan's sections for a conference whose other parts are filled in
     * @param reportSections the summary report's sections for it
     */
    public ConferenceFactory(Supplier<String> ids, Function<Conference, List<PlanSection>> planSections,
                             Function<Conference, List<ReportSection>> reportSections) {
        this(ids, planSections, reportSections, UnaryOperator.identity());
    }

    /**
     * The same, with contents to begin with where the rules say nothing.
     *
     * @param usual fills what is empty with what units of that kind usually have
     */
    public ConferenceFactory(Supplier<String> ids, Function<Conference, List<PlanSection>> planSections,
                             Function<Conference, List<ReportSection>> reportSections,
                             UnaryOperator<Conference> usual) {
        this.ids = ids;
        this.parts = new RuledParts(ids);
        this.planSections = planSections;
        this.reportSections = reportSections;
        this.usual = usual;
    }

    /** A new conference with an id of its own, not stored yet. */
    public Conference create(Unit unit, RuleProfile rules) {
        Conference bare = Conference.blank(ids.get()).withUnit(unit).withRules(rules);
        Conference ruled = usual.apply(bare.withMeeting(parts.meeting(bare)).withProgramme(parts.programme(bare))
                .withMilestones(parts.milestones(bare)));
        return ruled.withPlan(ruled.plan().withSections(planSections.apply(ruled)))
                .withReport(ruled.report().withSections(reportSections.apply(ruled)));
    }
}
