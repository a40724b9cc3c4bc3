package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.Source;

class ShareBoundsTest {

    private static final int LARGEST_LIST = 60;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 70, 90, 99, 100})
    void exactHoldsWithinLessThanOnePerson(int percent) {
        ShareBounds bounds = ShareBounds.of(rule(ShareKind.EXACT, percent));

        forAllLists((e, n) -> assertThat(bounds.hold(e, n - e)).as(e + " of " + n)
                .isEqualTo(Math.abs(100 * e - percent * n) < 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 50, 70, 97, 100})
    void aboutHoldsWithinItsToleranceOrOnePerson(int percent) {
        ShareBounds bounds = ShareBounds.of(rule(ShareKind.ABOUT, percent));

        forAllLists((e, n) -> assertThat(bounds.hold(e, n - e)).as(e + " of " + n)
                .isEqualTo(Math.abs(100 * e - percent * n) <= 5 * n || Math.abs(100 * e - percent * n) < 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 66, 70, 100})
    void atLeastHoldsFromTheShareOn(int percent) {
        ShareBounds bounds = ShareBounds.of(rule(ShareKind.AT_LEAST, percent));

        forAllLists((e, n) -> assertThat(bounds.hold(e, n - e)).as(e + " of " + n)
                .isEqualTo(100 * e >= percent * n));
    }

    @Test
    void theRealMeetingsHold() {
        ShareBounds exact = ShareBounds.of(rule(ShareKind.EXACT, 70));

        assertThat(exact.hold(105, 45)).isTrue();
        assertThat(exact.hold(140, 60)).isTrue();
        assertThat(exact.hold(113, 49)).isTrue();
        assertThat(exact.hold(114, 48)).isTrue();
        assertThat(exact.hold(112, 50)).isFalse();
    }

    private static ShareRule rule(ShareKind kind, int percent) {
        return new ShareRule(kind, percent, 100 - percent, null, "", Source.none());
    }

    private interface ListCheck {
        void check(int exemplars, int counted);
    }

    private static void forAllLists(ListCheck check) {
        for (int n = 1; n <= LARGEST_LIST; n++) {
            for (int e = 0; e <= n; e++) {
                check.check(e, n);
            }
        }
    }
}
