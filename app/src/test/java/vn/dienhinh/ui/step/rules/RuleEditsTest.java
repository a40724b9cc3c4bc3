package vn.dienhinh.ui.step.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.ui.step.SampleRules;

class RuleEditsTest {

    @Test
    void aLengthThatTheClerkStatedOutlivesTheRules() {
        Conference blank = Conference.blank("c1");
        Conference own = blank.withMeeting(blank.meeting().withDuration("01 ngày"));

        assertThat(RuleEdits.applied(own, SampleRules.profile()).meeting().duration()).isEqualTo("01 ngày");
    }

    @Test
    void theFormStaysForTheClerkToChoose() {
        assertThat(RuleEdits.applied(Conference.blank("c1"), SampleRules.profile()).meeting().formId()).isEmpty();
    }

    @Test
    void anOwnScopeBindsTheUnitsKind() {
        Conference blank = Conference.blank("c1");
        Conference ward = blank.withUnit(blank.unit().withKind(UnitKind.WARD)).withRules(SampleRules.profile());

        assertThat(RuleEdits.scopeIndex(ward)).isEqualTo(-1);
        assertThat(RuleEdits.scopeIndex(RuleEdits.withScopeFor(ward, UnitKind.WARD, "s1"))).isEqualTo(1);
    }

    @Test
    void aPlaceWithoutPaperMeansTheLeadingPaper() {
        Source source = RuleEdits.withSection(Source.none(), "mục 2", SampleRules.profile());

        assertThat(source.words()).isEqualTo("mục 2, Kế hoạch số 160/KH-UBND ngày 08/8/2024 của UBND huyện Mẫu");
    }

    @Test
    void anEntryThatIsGoneIsNeitherReadNorChanged() {
        assertThat(Entries.read(List.of("a"), 1, String::length, 0)).isZero();
        assertThat(Entries.changed(List.of("a"), 1, text -> "b")).containsExactly("a");
        assertThat(Entries.removed(List.of("a"), -1)).containsExactly("a");
    }
}
