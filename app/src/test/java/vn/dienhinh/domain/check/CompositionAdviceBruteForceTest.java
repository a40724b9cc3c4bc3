package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.Source;

/** The advice against trying every number of exemplars and guests, judged by the sentences of domain.md alone. */
class CompositionAdviceBruteForceTest {

    private static final int MOST = 60;

    static Stream<ShareRule> rules() {
        List<ShareRule> rules = new ArrayList<>();
        for (int percent : new int[] {0, 50, 67, 70, 90, 100}) {
            rules.add(new ShareRule(ShareKind.EXACT, percent, 100 - percent, null, "", Source.none()));
            rules.add(new ShareRule(ShareKind.AT_LEAST, percent, 100 - percent, null, "", Source.none()));
            for (Integer tolerance : new Integer[] {null, 0, 3}) {
                rules.add(new ShareRule(ShareKind.ABOUT, percent, 100 - percent, tolerance, "", Source.none()));
            }
        }
        return rules.stream();
    }

    private static boolean holds(ShareRule rule, int exemplars, int guests) {
        int all = exemplars + guests;
        long off = Math.abs(100L * exemplars - (long) rule.exemplarPercent() * all);
        return switch (rule.kind()) {
            case EXACT -> off < 100;
            case AT_LEAST -> 100L * exemplars >= (long) rule.exemplarPercent() * all;
            case ABOUT -> off < 100 || off <= (long) rule.toleranceInForce() * all;
            case NONE -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noSmallerChangeExists(ShareRule rule) {
        ShareBounds bounds = ShareBounds.of(rule);
        for (int cap : new int[] {7, 20, 33, Integer.MAX_VALUE}) {
            for (int exemplars = 0; exemplars <= 26; exemplars++) {
                for (int guests = 0; guests <= 26; guests += exemplars % 3 + 1) {
                    compare(rule, bounds, cap, exemplars, guests);
                }
            }
        }
    }

    private static void compare(ShareRule rule, ShareBounds bounds, int cap, int exemplars, int guests) {
        String about = rule.kind() + " " + rule.exemplarPercent() + " +-" + rule.toleranceInForce() + ", " + exemplars
                + " + " + guests + " of " + cap;
        assertThat(bounds.hold(exemplars, guests)).as(about)
                .isEqualTo(exemplars + guests == 0 || holds(rule, exemplars, guests));
        List<Fix> advice = CompositionAdvice.of(exemplars, guests, bounds, cap);
        for (Fix fix : advice) {
            Fix.ChangeComposition change = (Fix.ChangeComposition) fix;
            int e = exemplars + change.addExemplars() - change.dropExemplars();
            int g = guests + change.addGuests() - change.dropGuests();
            assertThat(e >= 0 && g >= 0 && e + g > 0 && e + g <= cap && holds(rule, e, g)).as(about + ": " + fix)
                    .isTrue();
        }
        boolean fine = exemplars + guests == 0 || exemplars + guests <= cap && holds(rule, exemplars, guests);
        int fewest = fine ? 0 : fewest(rule, cap, exemplars, guests);
        if (fine || fewest == Integer.MAX_VALUE) {
            assertThat(fine ? advice : List.of()).as(about).isEmpty();
        } else {
            assertThat(advice).as(about).isNotEmpty();
            assertThat(((Fix.ChangeComposition) advice.get(0)).people()).as(about).isEqualTo(fewest);
        }
    }

    /** Fewest people to add or take off; the greatest number where nothing within reach helps. */
    private static int fewest(ShareRule rule, int cap, int exemplars, int guests) {
        int fewest = Integer.MAX_VALUE;
        for (int e = 0; e <= MOST; e++) {
            for (int g = 0; g <= MOST; g++) {
                if (e + g > 0 && e + g <= cap && holds(rule, e, g)) {
                    fewest = Math.min(fewest, Math.abs(e - exemplars) + Math.abs(g - guests));
                }
            }
        }
        return fewest;
    }
}
