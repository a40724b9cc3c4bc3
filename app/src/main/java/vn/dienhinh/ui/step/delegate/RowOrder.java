package vn.dienhinh.ui.step.delegate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.FacetCount;
import vn.dienhinh.domain.text.PersonNameOrder;

/**
 * The order in which rows are shown; the list itself keeps its own. It is taken when it is chosen, so that a row does
 * not jump away while somebody types into it; new rows stand at the end.
 */
final class RowOrder {

    private Map<String, Integer> places = Map.of();

    /** As the list is. */
    void listed() {
        places = Map.of();
    }

    /** By given name, then family and middle names; inside groups of a facet where one is given. */
    void byName(List<Delegate> all, DelegateField groups) {
        Map<String, String> keys = new HashMap<>();
        all.forEach(row -> keys.put(row.id(), PersonNameOrder.key(row.fullName())));
        sort(all, groups, Comparator.comparing(row -> keys.get(row.id())));
    }

    /** By the values of a facet, not known last; inside a group as the list is. */
    void byGroup(List<Delegate> all, DelegateField groups) {
        sort(all, groups, (a, b) -> 0);
    }

    private void sort(List<Delegate> all, DelegateField groups, Comparator<Delegate> inside) {
        Map<String, Integer> ranks = new HashMap<>();
        if (groups != null) {
            FacetCount.of(all, groups).forEach(count -> ranks.put(count.key(), ranks.size()));
        }
        Comparator<Delegate> order = groups == null ? inside
                : Comparator.comparing((Delegate row) -> ranks.get(groups.key(row))).thenComparing(inside);
        Map<String, Integer> sorted = new HashMap<>(all.size() * 2);
        all.stream().sorted(order).forEach(row -> sorted.putIfAbsent(row.id(), sorted.size()));
        places = sorted;
    }

    List<Delegate> of(List<Delegate> rows) {
        return places.isEmpty() ? rows : rows.stream().sorted(Comparator.comparingInt(
                row -> places.getOrDefault(row.id(), Integer.MAX_VALUE))).toList();
    }
}
