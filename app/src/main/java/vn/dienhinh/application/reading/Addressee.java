package vn.dienhinh.application.reading;

import java.util.EnumSet;
import java.util.Set;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Whom a rule speaks to.
 *
 * @param words the paper's words
 * @param kinds kinds of unit that they name
 * @param tier  true for a whole level ("cấp xã", "cấp cơ sở") whose kinds are not named one by one
 */
record Addressee(CleanText words, Set<UnitKind> kinds, boolean tier) {

    /** True when both speak to the same. */
    boolean isSameAs(Addressee other) {
        return key().equals(other.key()) || !kinds.isEmpty() && kinds.equals(other.kinds) && tier == other.tier;
    }

    /** True when everything that the other names is named here, and more. */
    boolean isWiderThan(Addressee other) {
        return !other.kinds.isEmpty() && kinds.containsAll(other.kinds) && kinds.size() > other.kinds.size();
    }

    boolean shares(Addressee other) {
        Set<UnitKind> common = EnumSet.noneOf(UnitKind.class);
        common.addAll(kinds);
        common.retainAll(other.kinds);
        return !common.isEmpty();
    }

    String key() {
        return words.folded().replaceAll("^(?:đối với |ở |tại |các |hội nghị |cấp )+", "").replaceAll("[^\\p{L}]+", " ").strip();
    }
}
