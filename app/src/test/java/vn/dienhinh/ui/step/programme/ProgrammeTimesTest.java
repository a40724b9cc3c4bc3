package vn.dienhinh.ui.step.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.rule.ProgrammeRule;

class ProgrammeTimesTest {

    @Test
    void eachItemBeginsWhereTheOneBeforeEnds() {
        List<ProgrammeItem> items = List.of(item("a", 10), item("b", 45), item("c", 5));

        assertThat(ProgrammeTimes.begins(LocalTime.of(7, 30), items)).containsExactly(
                Optional.of(LocalTime.of(7, 30)), Optional.of(LocalTime.of(7, 40)), Optional.of(LocalTime.of(8, 25)));
    }

    @Test
    void behindAnItemOfOpenLengthNoTimeIsKnown() {
        List<ProgrammeItem> items = List.of(item("a", null), item("b", 5));

        assertThat(ProgrammeTimes.begins(LocalTime.of(8, 0), items))
                .containsExactly(Optional.of(LocalTime.of(8, 0)), Optional.empty());
        assertThat(ProgrammeTimes.open(items)).isEqualTo(1);
    }

    @Test
    void missingItemsComeInTheOrderOfTheRules() {
        List<ProgrammeRule> rules = List.of(rule("Chào cờ"), rule("Khai mạc"), rule("Bế mạc"));
        List<ProgrammeItem> items = List.of(item("khai mạc", 5), item("Văn nghệ", 10));

        assertThat(RuledItems.missing(rules, items)).extracting("text").containsExactly("Chào cờ", "Bế mạc");
        assertThat(RuledItems.fill(rules, items, () -> "new")).extracting("text")
                .containsExactly("Chào cờ", "khai mạc", "Bế mạc", "Văn nghệ");
    }

    private static ProgrammeItem item(String text, Integer minutes) {
        return new ProgrammeItem(text, text, minutes, "", false);
    }

    private static ProgrammeRule rule(String text) {
        return new ProgrammeRule(text, false, "", null);
    }
}
