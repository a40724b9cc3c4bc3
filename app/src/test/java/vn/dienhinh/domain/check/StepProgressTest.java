package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dienhinh.domain.check.SampleConference.check;
import static vn.dienhinh.domain.check.SampleConference.complete;
import static vn.dienhinh.domain.check.SampleConference.delegates;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Step;

class StepProgressTest {

    @Test
    void nothingOfAnEmptyConferenceIsStarted() {
        assertThat(states(Conference.blank("x"))).hasSize(Step.values().length)
                .allSatisfy((step, state) -> assertThat(state).isEqualTo(StepState.NOT_STARTED));
    }

    @Test
    void everythingOfACompleteOneIsDone() {
        assertThat(states(complete())).allSatisfy((step, state) -> assertThat(state).as(step.name())
                .isEqualTo(StepState.DONE));
    }

    @Test
    void aStepWithSomethingMissingIsInProgress() {
        Conference c = Conference.blank("x").withUnit(complete().unit());

        assertThat(states(c)).containsEntry(Step.UNIT, StepState.IN_PROGRESS)
                .containsEntry(Step.DELEGATES, StepState.NOT_STARTED)
                .containsEntry(Step.EXPORT, StepState.IN_PROGRESS);
    }

    @Test
    void aStepWithSomethingWrongNeedsAttention() {
        Conference c = complete().withDelegates(delegates(80, 80));

        assertThat(states(c)).containsEntry(Step.DELEGATES, StepState.NEEDS_ATTENTION)
                .containsEntry(Step.EXPORT, StepState.NEEDS_ATTENTION);
    }

    private static Map<Step, StepState> states(Conference conference) {
        return StepProgress.of(conference, check(conference));
    }
}
