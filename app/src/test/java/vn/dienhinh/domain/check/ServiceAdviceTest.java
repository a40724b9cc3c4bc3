package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.Source;

/** Advice where service staff count under the cap, held against trying out every change. */
class ServiceAdviceTest {

    private static final int MOST = 14;

    @Test
    void sixTooManyWithExactSharesIsMendedBySixOfTheServiceStaff() {
        ShareRule rule = new ShareRule(ShareKind.EXACT, 70, 30, null, "", Source.none());

        assertThat(CompositionAdvice.of(105, 45, 6, ShareBounds.of(rule), 150).get(0))
                .isEqualTo(new Fix.ChangeComposition(0, 0, 0, 0, 6));
    }

    @Test
    void theNearestAdviceIsTheNearestThatTryingOutFinds() {
        for (ShareKind kind : ShareKind.values()) {
            ShareRule rule = new ShareRule(kind, 70, 30, null, "", Source.none());
            for (int exemplars = 1; exemplars <= 8; exemplars++) {
                for (int guests = 0; guests <= 5; guests++) {
                    for (int service = 0; service <= 3; service++) {
                        for (int cap = 4; cap <= 12; cap += 4) {
                            compare(exemplars, guests, service, ShareBounds.of(rule), cap);
                        }
                    }
                }
            }
        }
    }

    private static void compare(int exemplars, int guests, int service, ShareBounds bounds, int cap) {
        int least = Integer.MAX_VALUE;
        for (int e = 0; e <= MOST; e++) {
            for (int g = 0; g <= MOST; g++) {
                for (int s = 0; s <= service; s++) {
                    boolean holds = e + g > 0 && e + g + s <= cap && bounds.hold(e, g);
                    least = holds ? Math.min(least, Math.abs(e - exemplars) + Math.abs(g - guests) + service - s) : least;
                }
            }
        }
        List<Fix> advice = new ArrayList<>(CompositionAdvice.of(exemplars, guests, service, bounds, cap));
        String what = exemplars + " " + guests + " " + service + " of " + cap;
        if (least == 0) {
            assertThat(advice).as(what).isEmpty();
        } else if (least < Integer.MAX_VALUE) {
            assertThat(advice).as(what).isNotEmpty();
            assertThat(((Fix.ChangeComposition) advice.get(0)).people()).as(what).isEqualTo(least);
        }
    }
}
