package vn.dienhinh.ui.step.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.step.SampleRules;

class AttendanceQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);

    @ParameterizedTest
    @CsvSource({"299,RULED", "300,SILENT", "301,RULED", ",WORKFORCE_MISSING"})
    void theRulesAreSilentAboutExactlyThreeHundred(Integer workforce, AttendanceQuestion.State state) {
        assertThat(AttendanceQuestion.state(SampleRules.commune(workforce))).isEqualTo(state);
    }

    @Test
    void withoutRulesForTheKindNothingCanBeAsked() {
        assertThat(AttendanceQuestion.state(Conference.blank("c"))).isEqualTo(AttendanceQuestion.State.NO_RULES);
    }

    @Test
    void rulesWithoutSizesLeaveTheQuestionToTheClerk() {
        Conference c = SampleRules.commune(null);
        Conference without = c.withRules(c.rules().withScope(c.scope().orElseThrow().withSizes(List.of())));

        assertThat(AttendanceQuestion.state(without)).isEqualTo(AttendanceQuestion.State.NOT_STATED);
        assertThat(AttendanceQuestion.isOpen(without)).isTrue();
    }

    @Test
    void changingTheChoiceKeepsGroundAndDecidingBody() {
        Conference decided = AttendanceQuestion.change(
                AttendanceQuestion.decide(SampleRules.commune(300), Attendance.PLENARY, TODAY.minusDays(3)),
                d -> new Decision(d.question(), d.choice(), "hội trường rộng", "Chủ tịch", d.decidedOn()));

        Conference changed = AttendanceQuestion.decide(decided, Attendance.DELEGATES, TODAY);

        assertThat(changed.decisions()).containsExactly(
                new Decision(Decision.ATTENDANCE, "DELEGATES", "hội trường rộng", "Chủ tịch", TODAY));
    }

    @Test
    void aGroundWithoutAChoiceIsNoDecision() {
        Conference undecided = SampleRules.commune(300);

        assertThat(AttendanceQuestion.change(undecided, d -> d)).isSameAs(undecided);
    }

    @Test
    void rangesReadAsAClerkWouldSay() {
        AttendanceWords words = new AttendanceWords(new Messages());

        assertThat(words.range(new SizeRule(null, 300, null, null, null, null))).isEqualTo("dưới 300 người");
        assertThat(words.range(new SizeRule(301, null, null, null, null, null))).isEqualTo("từ 301 người trở lên");
        assertThat(words.range(new SizeRule(100, 300, null, null, null, null))).isEqualTo("từ 100 đến dưới 300 người");
    }
}
