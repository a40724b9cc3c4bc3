package vn.dienhinh.domain.delegate;

import vn.dienhinh.domain.text.SpelledKey;

/**
 * Whether two entries may be one person: names alike but for capitals, blanks and the place of the tone mark, or one of
 * them written without any mark; births and sexes that do not speak against it. Never more than a question. Lists coming
 * in and the list itself are held against this same rule.
 */
public final class SamePerson {

    private SamePerson() {
    }

    /** People of different keys are never one; empty for an entry without a name. */
    public static String key(Delegate delegate) {
        return SpelledKey.bare(delegate.fullName());
    }

    /** True when both may be one person; entries without a name never are. */
    public static boolean maybe(Delegate one, Delegate other) {
        // The cheapest question first: a list of thousands asks it of every two people of one name.
        if (!fits(one.birthYear(), other.birthYear()) || !fits(one.birthDate(), other.birthDate())
                || !fits(one.gender(), other.gender())) {
            return false;
        }
        String bare = key(one);
        if (bare.isEmpty() || !bare.equals(key(other))) {
            return false;
        }
        String first = SpelledKey.of(one.fullName());
        String second = SpelledKey.of(other.fullName());
        return first.equals(second) || first.equals(bare) != second.equals(bare);
    }

    private static boolean fits(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }
}
