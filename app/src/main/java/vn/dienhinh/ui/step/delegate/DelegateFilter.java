package vn.dienhinh.ui.step.delegate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.text.SearchText;
import vn.dienhinh.domain.text.SearchWords;

/** Which part of the list is shown: a category, values of facets, words. A row that was kept is shown whatever they say. */
final class DelegateFilter {

    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<DelegateField, String> values = new EnumMap<>(DelegateField.class);
    private CategoryFilter category = CategoryFilter.ALL;
    private SearchWords words = SearchWords.of("");

    private record Known(Delegate delegate, SearchText text) {
    }

    CategoryFilter category() {
        return category;
    }

    void setCategory(CategoryFilter value) {
        category = value;
        kept.clear();
    }

    boolean isSearching() {
        return !words.isEmpty();
    }

    void setWords(String typed) {
        words = SearchWords.of(typed);
        kept.clear();
    }

    /** The chosen values by facet, in the order of the facets: key as {@link DelegateField#key} gives it. */
    Map<DelegateField, String> values() {
        return new LinkedHashMap<>(values);
    }

    /** @param key null for any value */
    void setValue(DelegateField facet, String key) {
        if (key == null) {
            values.remove(facet);
        } else {
            values.put(facet, key);
        }
        kept.clear();
    }

    boolean isOff() {
        return category == CategoryFilter.ALL && words.isEmpty() && values.isEmpty();
    }

    void keep(String id) {
        kept.add(id);
    }

    List<Delegate> of(List<Delegate> all) {
        return isOff() ? all : all.stream().filter(row -> kept.contains(row.id()) || accepts(row)).toList();
    }

    private boolean accepts(Delegate row) {
        return category.accepts(row) && hasValues(row, null) && (words.isEmpty() || words.match(text(row)));
    }

    /** True when the row passes all but that facet, whose values are to be counted. */
    boolean acceptsBesides(Delegate row, DelegateField facet) {
        return category.accepts(row) && hasValues(row, facet) && (words.isEmpty() || words.match(text(row)));
    }

    private boolean hasValues(Delegate row, DelegateField besides) {
        for (Map.Entry<DelegateField, String> wanted : values.entrySet()) {
            if (wanted.getKey() != besides && !wanted.getKey().key(row).equals(wanted.getValue())) {
                return false;
            }
        }
        return true;
    }

    private SearchText text(Delegate row) {
        Known before = known.get(row.id());
        if (before == null || before.delegate() != row) {
            before = new Known(row, SearchText.of(row.fullName(), row.position(), row.workplace(), row.collective(),
                    row.locality()));
            known.put(row.id(), before);
        }
        return before.text();
    }
}
