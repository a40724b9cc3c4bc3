package vn.dienhinh.ui.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.ui.step.SampleRules;

class MeetingNameTest {

    private final Conference commune = SampleRules.commune(null);

    @Test
    void anotherWordingIsTheClerksOwn() {
        assertThat(MeetingName.isOwn(MeetingName.typed(commune, "Hội nghị khác"))).isTrue();
    }

    @Test
    void theComposedWordingStaysComposed() {
        assertThat(MeetingName.isOwn(MeetingName.typed(commune, commune.composedTitle() + "\n"))).isFalse();
    }

    @Test
    void anEmptiedNameIsComposedAgain() {
        Conference own = MeetingName.typed(commune, "Hội nghị khác");

        assertThat(MeetingName.typed(own, "").title()).isEqualTo(commune.composedTitle());
    }
}
