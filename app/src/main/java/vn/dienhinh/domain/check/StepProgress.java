package vn.dienhinh.domain.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.unit.Signer;
import vn.dienhinh.domain.unit.Unit;

/** The state of every step, from what is entered and what the rules found. */
public final class StepProgress {

    private static final Map<Step, Predicate<Conference>> STARTED = Map.of(
            Step.UNIT, c -> !c.unit().equals(Unit.blank()) || !c.signer().equals(Signer.blank()),
            Step.RULES, c -> !c.rules().papers().isEmpty() || !c.rules().scopes().isEmpty(),
            Step.FORM, c -> !c.meeting().equals(Meeting.blank()) || !c.decisions().isEmpty(),
            Step.PLAN, c -> !c.plan().equals(Plan.blank()) || !c.recipients().isEmpty(),
            Step.PROGRAMME, c -> !c.programme().isEmpty(),
            Step.ASSIGNMENTS, c -> !c.assignments().isEmpty() || !c.milestones().isEmpty(),
            Step.DELEGATES, c -> c.delegates().stream().anyMatch(delegate -> !delegate.isBlank()),
            Step.REPORT, c -> c.report().sections().stream().anyMatch(section -> !section.body().isEmpty())
                    || !c.report().figures().isEmpty());

    private StepProgress() {
    }

    /**
     * States by step, in the order of the work.
     *
     * @param conference the conference
     * @param findings   what {@link ConferenceCheck} found in it
     */
    public static Map<Step, StepState> of(Conference conference, List<Finding> findings) {
        Map<Step, StepState> states = new EnumMap<>(Step.class);
        STARTED.forEach((step, started) -> states.put(step, state(step, started.test(conference), findings)));
        states.put(Step.EXPORT, exportState(states));
        return Collections.unmodifiableMap(states);
    }

    private static StepState state(Step step, boolean started, List<Finding> findings) {
        if (!started) {
            return StepState.NOT_STARTED;
        }
        boolean missing = false;
        for (Finding finding : findings) {
            if (finding.place().step() != step || finding.severity() == Severity.INFO) {
                continue;
            }
            if (FindingCodes.isMissing(finding.code())) {
                missing = true;
            } else if (finding.severity() == Severity.ERROR) {
                return StepState.NEEDS_ATTENTION;
            }
        }
        return missing ? StepState.IN_PROGRESS : StepState.DONE;
    }

    /** Papers can be made at any time; the last step is done when all the others are. */
    private static StepState exportState(Map<Step, StepState> others) {
        if (others.containsValue(StepState.NEEDS_ATTENTION)) {
            return StepState.NEEDS_ATTENTION;
        }
        boolean none = others.values().stream().allMatch(StepState.NOT_STARTED::equals);
        boolean all = others.values().stream().allMatch(StepState.DONE::equals);
        return none ? StepState.NOT_STARTED : all ? StepState.DONE : StepState.IN_PROGRESS;
    }
}
