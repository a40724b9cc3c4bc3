package vn.dienhinh.domain.rule;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.dienhinh.domain.unit.UnitKind;

/** The kinds of unit that a rule binds; none named means all. */
final class BoundKinds {

    private BoundKinds() {
    }

    /** In the order of the kinds, so that the same set always reads the same. */
    static Set<UnitKind> of(Set<UnitKind> kinds) {
        return kinds == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(kinds));
    }

    static boolean bind(Set<UnitKind> kinds, UnitKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
