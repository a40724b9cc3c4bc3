package vn.dienhinh.ui.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FlagLayoutTest {

    private static final int LANES = 5;

    private static double width(int first, int last) {
        return first == last ? 120 : 50;
    }

    private static List<FlagLayout.Flag> flags(double... places) {
        return FlagLayout.of(DoubleStream.of(places).sorted().boxed().toList(), FlagLayoutTest::width, LANES);
    }

    @Test
    void wordsApartStandInTheLaneNextToTheLine() {
        assertThat(flags(0, 200, 400)).extracting(FlagLayout.Flag::lane).containsExactly(0, 0, 0);
    }

    @Test
    void anEarlierFlagStandsHigherThanThoseUnderItsWords() {
        assertThat(flags(0, 50, 100)).extracting(FlagLayout.Flag::lane).containsExactly(2, 1, 0);
    }

    @Test
    void oneDayHasOneFlag() {
        assertThat(flags(10, 10, 10, 300)).extracting(FlagLayout.Flag::first, FlagLayout.Flag::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 2), org.assertj.core.groups.Tuple.tuple(3, 3));
    }

    @Test
    void nothingIsDrawnForNothing() {
        assertThat(flags()).isEmpty();
    }

    @Test
    void neitherWordsNorPolesEverMeetAndNothingIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int count = 1 + random.nextInt(40);
            double spread = 1 + random.nextInt(1000);
            List<FlagLayout.Flag> flags = flags(random.doubles(count, 0, spread).toArray());
            int next = 0;
            for (FlagLayout.Flag flag : flags) {
                assertThat(flag.first()).isEqualTo(next);
                assertThat(flag.lane()).isBetween(0, LANES - 1);
                next = flag.last() + 1;
            }
            assertThat(next).isEqualTo(count);
            assertThat(meeting(flags)).isEmpty();
        }
    }

    /** Pairs of which the right pole stands under the left words in the same lane or a lower one. */
    private static List<String> meeting(List<FlagLayout.Flag> flags) {
        List<String> found = new ArrayList<>();
        for (FlagLayout.Flag left : flags) {
            for (FlagLayout.Flag right : flags) {
                if (right.x() > left.x() && right.x() < left.x() + left.width() && left.lane() <= right.lane()) {
                    found.add(left + " " + right);
                }
            }
        }
        return found;
    }
}
