package vn.dienhinh.domain.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Fix.ChangeComposition;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.Source;

class CompositionAdviceTest {

    private static final int NO_CAP = Integer.MAX_VALUE;
    private static final int LARGEST_LIST = 30;

    @Test
    void proposesTheFewestPeopleFirst() {
        List<Fix> fixes = CompositionAdvice.of(60, 30, ShareBounds.of(SampleConference.shares(ShareKind.EXACT)), 150);

        // 60 of 87 and 67 of 97 are each less than one person off 70 per cent.
        assertThat(fixes).containsExactly(new ChangeComposition(0, 3, 0, 0), new ChangeComposition(3, 2, 0, 0),
                new ChangeComposition(7, 0, 0, 0));
    }

    @Test
    void proposesOnlyChangesThatStayUnderTheCap() {
        List<Fix> fixes = CompositionAdvice.of(80, 70, ShareBounds.of(SampleConference.shares(ShareKind.EXACT)), 150);

        assertThat(fixes).containsExactly(new ChangeComposition(1, 34, 0, 0), new ChangeComposition(0, 35, 0, 0));
    }

    @Test
    void proposesToShortenAListOverTheCap() {
        List<Fix> fixes = CompositionAdvice.of(110, 50, ShareBounds.of(SampleConference.shares(ShareKind.ABOUT)), 150);

        assertThat(fixes).contains(new ChangeComposition(0, 10, 0, 0), new ChangeComposition(0, 0, 10, 0));
    }

    @Test
    void proposesNothingForAnEmptyListOrOneThatHolds() {
        ShareBounds bounds = ShareBounds.of(SampleConference.shares(ShareKind.EXACT));

        assertThat(CompositionAdvice.of(0, 0, bounds, 150)).isEmpty();
        assertThat(CompositionAdvice.of(105, 45, bounds, 150)).isEmpty();
    }

    @Test
    void answersForAHundredThousandDelegates() {
        ShareBounds bounds = ShareBounds.of(SampleConference.shares(ShareKind.EXACT));

        assertThat(CompositionAdvice.of(50_000, 50_000, bounds, NO_CAP)).hasSize(3)
                .allSatisfy(fix -> assertThat(holdsAfter(fix, 50_000, 50_000, bounds, NO_CAP)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(ShareKind.class)
    void everyProposalIsTheSmallestOfItsKindAsTryingAllChangesShows(ShareKind kind) {
        for (int percent : new int[] {50, 70, 90}) {
            ShareBounds bounds = ShareBounds.of(new ShareRule(kind, percent, 100 - percent, null, "", Source.none()));
            for (int cap : new int[] {5, 33, 200}) {
                for (int total = 1; total <= LARGEST_LIST; total += 4) {
                    for (int exemplars = 0; exemplars <= total; exemplars++) {
                        compareWithTrying(exemplars, total - exemplars, bounds, cap);
                    }
                }
            }
        }
    }

    private static void compareWithTrying(int exemplars, int guests, ShareBounds bounds, int cap) {
        List<Fix> fixes = CompositionAdvice.of(exemplars, guests, bounds, cap);
        if (exemplars + guests <= cap && bounds.hold(exemplars, guests)) {
            assertThat(fixes).isEmpty();
            return;
        }
        List<ChangeComposition> helping = helping(exemplars, guests, bounds, cap);
        List<ChangeComposition> minimal = helping.stream()
                .filter(one -> helping.stream().noneMatch(other -> other != one && contains(one, other))).toList();
        String situation = exemplars + "+" + guests + " cap " + cap;
        assertThat(fixes).as(situation).isNotEmpty().hasSizeLessThanOrEqualTo(3)
                .isSubsetOf(minimal.toArray(Fix[]::new));
        int fewest = minimal.stream().mapToInt(ChangeComposition::people).min().orElseThrow();
        assertThat(((ChangeComposition) fixes.get(0)).people()).as(situation).isEqualTo(fewest);
        assertThat(fixes).as(situation).isSortedAccordingTo(
                Comparator.comparingInt(fix -> ((ChangeComposition) fix).people()));
    }

    private static List<ChangeComposition> helping(int exemplars, int guests, ShareBounds bounds, int cap) {
        List<ChangeComposition> helping = new ArrayList<>();
        for (int g = 0; g <= cap; g++) {
            // Of all exemplars that fit some guests only the nearest from either side can be minimal.
            int below = -1;
            int above = -1;
            for (int e = 0; e <= cap - g; e++) {
                if (e + g > 0 && bounds.hold(e, g)) {
                    below = e <= exemplars ? e : below;
                    above = e > exemplars && above < 0 ? e : above;
                }
            }
            for (int e : new int[] {below, above}) {
                if (e >= 0) {
                    helping.add(new ChangeComposition(Math.max(0, e - exemplars), Math.max(0, guests - g),
                            Math.max(0, exemplars - e), Math.max(0, g - guests)));
                }
            }
        }
        return helping;
    }

    private static boolean contains(ChangeComposition whole, ChangeComposition part) {
        return whole.addExemplars() >= part.addExemplars() && whole.dropGuests() >= part.dropGuests()
                && whole.dropExemplars() >= part.dropExemplars() && whole.addGuests() >= part.addGuests();
    }

    private static boolean holdsAfter(Fix fix, int exemplars, int guests, ShareBounds bounds, int cap) {
        ChangeComposition change = (ChangeComposition) fix;
        int e = exemplars + change.addExemplars() - change.dropExemplars();
        int g = guests + change.addGuests() - change.dropGuests();
        return e >= 0 && g >= 0 && e + g <= cap && bounds.hold(e, g);
    }
}
