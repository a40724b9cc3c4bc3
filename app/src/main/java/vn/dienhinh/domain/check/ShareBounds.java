package vn.dienhinh.domain.check;

import vn.dienhinh.domain.rule.ShareRule;

/**
 * Which numbers of exemplars fit a number of guests under a share rule; whole numbers throughout, so that nothing is
 * lost to rounding. Source: domain.md, "How the composition is judged".
 */
final class ShareBounds {

    private static final long WHOLE = 100;
    /** No upper end: more than any list can hold, and far from overflow. */
    private static final long UNBOUNDED = Integer.MAX_VALUE;

    private final ShareRule rule;
    private final boolean exactly;

    private ShareBounds(ShareRule rule, boolean exactly) {
        this.rule = rule;
        this.exactly = exactly;
    }

    /** The bounds inside which the rule holds; "about" holds within its tolerance. */
    static ShareBounds of(ShareRule rule) {
        return new ShareBounds(rule, false);
    }

    /** The bounds inside which an "about" rule is met to one person, so that nothing is left to warn of. */
    static ShareBounds exact(ShareRule rule) {
        return new ShareBounds(rule, true);
    }

    /** True when that many exemplars and guests keep the rule. An empty list keeps every rule. */
    boolean hold(int exemplars, int guests) {
        return exemplars + guests == 0 || exemplars >= fewest(guests) && exemplars <= most(guests);
    }

    /** Fewest exemplars that fit so many guests. */
    long fewest(long guests) {
        return switch (rule.kind()) {
            case NONE -> 0;
            case AT_LEAST -> smallestAtLeast(share() * guests, WHOLE - share());
            case EXACT -> fewestWithinOnePerson(guests);
            case ABOUT -> exactly ? fewestWithinOnePerson(guests)
                    : Math.min(fewestWithinOnePerson(guests), fewestForPercent(guests));
        };
    }

    /** Most exemplars that fit so many guests. */
    long most(long guests) {
        return switch (rule.kind()) {
            case NONE, AT_LEAST -> UNBOUNDED;
            case EXACT -> mostWithinOnePerson(guests);
            case ABOUT -> exactly ? mostWithinOnePerson(guests)
                    : Math.max(mostWithinOnePerson(guests), mostForPercent(guests));
        };
    }

    private long share() {
        return rule.exemplarPercent();
    }

    // |e - pN| < 1 with N = e + g is the same as |(100 - p) e - p g| < 100, p in per cent.

    private long fewestWithinOnePerson(long guests) {
        return smallestAtLeast(share() * guests - WHOLE + 1, WHOLE - share());
    }

    private long mostWithinOnePerson(long guests) {
        long room = share() * guests + WHOLE - 1;
        return share() == WHOLE ? (guests == 0 ? UNBOUNDED : -1) : Math.floorDiv(room, WHOLE - share());
    }

    private long fewestForPercent(long guests) {
        long low = Math.max(0, share() - rule.toleranceInForce());
        return smallestAtLeast(low * guests, WHOLE - low);
    }

    private long mostForPercent(long guests) {
        long high = share() + rule.toleranceInForce();
        return high >= WHOLE ? UNBOUNDED : Math.floorDiv(high * guests, WHOLE - high);
    }

    /** Smallest x from 0 on with factor * x >= least. */
    private static long smallestAtLeast(long least, long factor) {
        if (least <= 0) {
            return 0;
        }
        return factor <= 0 ? UNBOUNDED + 1 : Math.floorDiv(least + factor - 1, factor);
    }
}
