package vn.dienhinh.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.check.StepState;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.domain.unit.SigningAuthority;
import vn.dienhinh.domain.unit.UnitKind;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void numbersAreWrittenTheVietnameseWay() {
        assertThat(messages.get("finding.delegates.shares.atLeast", 1410, 590, 2000, 70.5, 29.5, 75, 5))
                .isEqualTo("Điển hình chiếm 70,5 % (1.410 trên 2.000), quy định là ít nhất 75 %.");
    }

    @Test
    void sharesAreRoundedAsPeopleRound() {
        assertThat(messages.get("finding.delegates.shares.atLeast", 9003, 6997, 16000, 56.265, 43.735, 70, 5))
                .startsWith("Điển hình chiếm 56,27 %");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> messages.get("finding.none")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finding.none");
        assertThat(messages.find("finding.none")).isEmpty();
    }

    @Test
    void everyValueThatIsShownHasAWord() {
        Stream<Enum<?>[]> types = Stream.of(Step.values(), StepState.values(), Severity.values(), Attendance.values(),
                DelegateCategory.values(), DelegateGroup.values(), Gender.values(), UnitKind.values(),
                SigningAuthority.values(), ShareKind.values(), TimeRelation.values(), TimePrecision.values(),
                MilestoneKind.values(), OpeningStyle.values(), ReportOutlineKind.values(), SectionListing.values(),
                DayOfWeek.values());

        assertThat(types.flatMap(Stream::of).map(messages::word)).doesNotContain("");
    }

    @Test
    void textsAreComposedAndWithoutExclamation() {
        assertThat(messages.keys()).allSatisfy(key -> {
            String text = messages.get(key, sampleArguments());
            assertThat(text).doesNotContain("!", "{", "}").isEqualTo(
                    Normalizer.normalize(text, Normalizer.Form.NFC));
        });
    }

    private static Object[] sampleArguments() {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9).toArray();
    }
}
