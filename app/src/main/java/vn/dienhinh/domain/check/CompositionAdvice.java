package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.dienhinh.domain.finding.Fix;

/**
 * The smallest sets of changes that make shares and cap hold: none can be made smaller in any part, and each is of
 * another kind (only add exemplars, only drop guests, both ...). Nearest first.
 */
final class CompositionAdvice {

    private static final int MOST_ALTERNATIVES = 3;
    private static final int WHOLE = 100;
    /** One more than the greatest number of a kind. */
    private static final int KINDS = 16;

    /** Fewest people touched, then adding before dropping, then exemplars kept before guests kept. */
    private static final Comparator<Fix.ChangeComposition> NEAREST = Comparator
            .comparingInt(Fix.ChangeComposition::people)
            .thenComparingInt(fix -> fix.dropExemplars() + fix.dropGuests() + fix.dropService())
            .thenComparingInt(fix -> fix.dropExemplars() + fix.addGuests());

    private final int exemplars;
    private final int guests;
    private final ShareBounds bounds;
    private final int cap;

    private CompositionAdvice(int exemplars, int guests, ShareBounds bounds, int cap) {
        this.exemplars = exemplars;
        this.guests = guests;
        this.bounds = bounds;
        this.cap = cap;
    }

    /**
     * What to change.
     *
     * @param exemplars how many there are
     * @param guests    how many there are
     * @param bounds    the shares to reach
     * @param cap       greatest number of both; Integer.MAX_VALUE for none
     * @return at most three alternatives; empty when all holds already, the list is empty, or nothing would help
     */
    static List<Fix> of(int exemplars, int guests, ShareBounds bounds, int cap) {
        if (exemplars + guests == 0 || exemplars + guests <= cap && bounds.hold(exemplars, guests)) {
            return List.of();
        }
        return new CompositionAdvice(exemplars, guests, bounds, cap).alternatives();
    }

    /**
     * What to change where service staff count under the cap too: taking some of them off is a change like others.
     *
     * @param service how many of the service staff count
     * @param cap     greatest number of all; Integer.MAX_VALUE for none
     */
    static List<Fix> of(int exemplars, int guests, int service, ShareBounds bounds, int cap) {
        List<Fix.ChangeComposition> found = new ArrayList<>();
        boolean enough = false;
        for (int dropped = 0; dropped <= service && !enough; dropped++) {
            int room = Math.max(0, cap - service + dropped);
            enough = exemplars + guests <= room && bounds.hold(exemplars, guests);
            if (enough) {
                found.add(new Fix.ChangeComposition(0, 0, 0, 0, dropped));
            } else {
                for (Fix fix : of(exemplars, guests, bounds, room)) {
                    Fix.ChangeComposition change = (Fix.ChangeComposition) fix;
                    found.add(new Fix.ChangeComposition(change.addExemplars(), change.dropGuests(),
                            change.dropExemplars(), change.addGuests(), dropped));
                }
            }
        }
        Fix.ChangeComposition[] nearest = new Fix.ChangeComposition[2 * KINDS];
        for (Fix.ChangeComposition fix : found) {
            boolean smallest = found.stream().noneMatch(other -> !other.equals(fix) && contains(fix, other));
            if (smallest && fix.people() > 0) {
                keepNearest(nearest, fix, false);
            }
        }
        return Arrays.stream(nearest).filter(Objects::nonNull).sorted(NEAREST).limit(MOST_ALTERNATIVES)
                .map(Fix.class::cast).toList();
    }

    /**
     * A mixed change touches two groups, so the only smaller ones of another kind touch one group; the smallest
     * change of each single group is therefore all that a mixed one must be measured against.
     */
    private List<Fix> alternatives() {
        Fix.ChangeComposition[] nearest = new Fix.ChangeComposition[KINDS];
        int most = (int) Math.min(cap, mostGuestsWorthTrying());
        for (int wanted = 0; wanted <= most; wanted++) {
            keepNearest(nearest, nearest(wanted), true);
        }
        Fix.ChangeComposition[] single = nearest.clone();
        for (int wanted = 0; wanted <= most; wanted++) {
            Fix.ChangeComposition fix = nearest(wanted);
            if (fix != null && !containsAny(fix, single)) {
                keepNearest(nearest, fix, false);
            }
        }
        return Arrays.stream(nearest).filter(Objects::nonNull).sorted(NEAREST).limit(MOST_ALTERNATIVES)
                .map(Fix.class::cast).toList();
    }

    private static void keepNearest(Fix.ChangeComposition[] byKind, Fix.ChangeComposition fix, boolean singleOnly) {
        if (fix == null || singleOnly && Integer.bitCount(kind(fix)) != 1) {
            return;
        }
        Fix.ChangeComposition known = byKind[kind(fix)];
        if (known == null || NEAREST.compare(fix, known) < 0) {
            byKind[kind(fix)] = fix;
        }
    }

    private static boolean containsAny(Fix.ChangeComposition fix, Fix.ChangeComposition[] parts) {
        for (Fix.ChangeComposition part : parts) {
            if (part != null && contains(fix, part)) {
                return true;
            }
        }
        return false;
    }

    /** The exemplars that fit some guests are an interval, so one number of them is nearest; null when none does. */
    private Fix.ChangeComposition nearest(int wantedGuests) {
        long low = Math.max(bounds.fewest(wantedGuests), wantedGuests == 0 ? 1 : 0);
        long high = Math.min(bounds.most(wantedGuests), (long) cap - wantedGuests);
        if (low > high) {
            return null;
        }
        int wanted = (int) Math.max(low, Math.min(high, exemplars));
        return new Fix.ChangeComposition(Math.max(0, wanted - exemplars), Math.max(0, guests - wantedGuests),
                Math.max(0, exemplars - wanted), Math.max(0, wantedGuests - guests));
    }

    /** Guests are only worth adding until they fit the exemplars there are; found by halving, since bounds grow. */
    private long mostGuestsWorthTrying() {
        long low = guests;
        long high = guests + (long) WHOLE * (exemplars + 1L);
        if (bounds.most(low) >= exemplars) {
            return guests;
        }
        if (bounds.most(high) < exemplars) {
            // No number of guests carries so many exemplars; without any guest one must come, or nobody would be left.
            return Math.max(guests, 1);
        }
        while (low + 1 < high) {
            long middle = (low + high) / 2;
            if (bounds.most(middle) >= exemplars) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean contains(Fix.ChangeComposition whole, Fix.ChangeComposition part) {
        return whole.addExemplars() >= part.addExemplars() && whole.dropGuests() >= part.dropGuests()
                && whole.dropExemplars() >= part.dropExemplars() && whole.addGuests() >= part.addGuests()
                && whole.dropService() >= part.dropService();
    }

    /** One bit for each group that the change touches, and how. */
    private static int kind(Fix.ChangeComposition fix) {
        return (fix.addExemplars() > 0 ? 1 : 0) | (fix.dropGuests() > 0 ? 2 : 0) | (fix.dropExemplars() > 0 ? 4 : 0)
                | (fix.addGuests() > 0 ? 8 : 0) | (fix.dropService() > 0 ? KINDS : 0);
    }
}
