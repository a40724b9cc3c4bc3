package vn.dienhinh.application.paper.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionNumberingTest {

    private static List<String> labels(SectionNumbering numbering, int... levels) {
        return IntStream.of(levels).mapToObj(level -> numbering.next(level).label()).toList();
    }

    @Test
    void numbersThreeLevels() {
        assertThat(labels(SectionNumbering.ofPlan(), 1, 2, 2, 3, 3, 1, 2))
                .containsExactly("I.", "1.", "2.", "2.1.", "2.2.", "II.", "1.");
    }

    @Test
    void aSkippedLevelIsNumberedOneBelowTheLast() {
        assertThat(labels(SectionNumbering.ofPlan(), 1, 3, 3, 2, 3)).containsExactly("I.", "1.", "2.", "3.", "3.1.");
    }

    @Test
    void beginsWithTheHighestFormWhateverTheFirstLevel() {
        assertThat(labels(SectionNumbering.ofPlan(), 2, 2, 1, 2)).containsExactly("I.", "II.", "III.", "1.");
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        SectionNumbering numbering = SectionNumbering.ofPlan();
        labels(numbering, 1, 2, 3);
        assertThat(labels(numbering, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4))
                .containsExactly("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)", "l)");
    }

    @Test
    void levelsDeeperThanThePaperHasStayOnItsLowest() {
        assertThat(labels(SectionNumbering.ofPlan(), 1, 2, 3, 4, 5, 6, 4, 1))
                .containsExactly("I.", "1.", "1.1.", "a)", "b)", "c)", "d)", "II.");
    }

    @Test
    void aReportHasPartsOnlyWhenItHasAny() {
        assertThat(labels(SectionNumbering.ofReport(true), 1, 2, 3, 4, 1, 2))
                .containsExactly("I", "I.", "1.", "a)", "II", "I.");
        assertThat(labels(SectionNumbering.ofReport(false), 2, 3, 2)).containsExactly("I.", "1.", "II.");
    }

    @Test
    void romanNumbersGoOn() {
        SectionNumbering numbering = SectionNumbering.ofPlan();
        IntStream.range(0, 13).forEach(i -> numbering.next(1));
        assertThat(numbering.next(1).label()).isEqualTo("XIV.");
    }
}
