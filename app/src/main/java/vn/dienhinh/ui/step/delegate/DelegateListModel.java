package vn.dienhinh.ui.step.delegate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.table.RowChange;
import vn.dienhinh.ui.control.table.TableEdits;

/** The list as it is shown (filter, search) and the edits that the table asks for; knows no controls. */
final class DelegateListModel implements TableEdits<Delegate> {

    private final ConferenceModel model;
    private final Supplier<String> ids;
    private final Map<String, SearchKey> searchKeys = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private CategoryFilter filter = CategoryFilter.ALL;
    private String search = "";
    private DelegateCategory lastCategory;

    /** @param ids fresh ids for new rows */
    DelegateListModel(ConferenceModel model, Supplier<String> ids) {
        this.model = model;
        this.ids = ids;
        List<Delegate> all = model.conference().delegates();
        lastCategory = all.isEmpty() ? null : all.get(all.size() - 1).category();
    }

    /**
     * The rows to show, in the list's order. A row that was edited under the present filter stays until another
     * filter is chosen, so that nothing vanishes under the clerk's hands.
     */
    List<Delegate> shown() {
        if (filter == CategoryFilter.ALL && search.isEmpty()) {
            return model.conference().delegates();
        }
        return model.conference().delegates().stream()
                .filter(delegate -> kept.contains(delegate.id()) || filter.accepts(delegate) && isFound(delegate))
                .toList();
    }

    private boolean isFound(Delegate delegate) {
        if (search.isEmpty()) {
            return true;
        }
        SearchKey known = searchKeys.get(delegate.id());
        if (known == null || known.delegate() != delegate) {
            known = new SearchKey(delegate, VietnameseText.searchKey(String.join(" ", delegate.fullName(),
                    delegate.position(), delegate.workplace(), delegate.collective(), delegate.ethnicity(),
                    delegate.highestAward(), delegate.note())));
            searchKeys.put(delegate.id(), known);
        }
        return known.key().contains(search);
    }

    /** How many rows each filter would show, without the search. */
    Map<CategoryFilter, Integer> counts() {
        Map<CategoryFilter, Integer> counts = new EnumMap<>(CategoryFilter.class);
        for (CategoryFilter each : CategoryFilter.values()) {
            counts.put(each, 0);
        }
        for (Delegate delegate : model.conference().delegates()) {
            counts.merge(CategoryFilter.ALL, 1, Integer::sum);
            counts.merge(filterOf(delegate.category()), 1, Integer::sum);
        }
        return counts;
    }

    private static CategoryFilter filterOf(DelegateCategory category) {
        return category == null ? CategoryFilter.UNCHOSEN : CategoryFilter.valueOf(category.name());
    }

    /** Numbers of the rows in the whole list, counted from 1, by id. */
    Map<String, Integer> numbers() {
        List<Delegate> all = model.conference().delegates();
        Map<String, Integer> numbers = new HashMap<>(all.size() * 2);
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i).id(), i + 1);
        }
        return numbers;
    }

    CategoryFilter filter() {
        return filter;
    }

    void setFilter(CategoryFilter value) {
        filter = value;
        kept.clear();
    }

    boolean isSearching() {
        return !search.isEmpty();
    }

    /** Words to be found in any column, with or without marks; empty finds all. */
    void setSearch(String words) {
        search = VietnameseText.searchKey(words);
        kept.clear();
    }

    /** Makes sure that a row is shown, whatever the filter. */
    void keep(String id) {
        kept.add(id);
    }

    /** An empty row for the end of the list. */
    Delegate newRow() {
        return Delegate.blank(ids.get());
    }

    @Override
    public void rowChanged(Delegate before, Delegate after) {
        Delegate named = withUsualCategory(before, after);
        remember(named);
        edit("delegate.change", list -> replaced(list, Map.of(before.id(), named)), named.fullName());
    }

    @Override
    public void rowsAdded(int index, List<Delegate> rows) {
        List<Delegate> named = rows.stream()
                .map(row -> rows.size() == 1 ? withUsualCategory(Delegate.blank(row.id()), row) : withFilter(row))
                .toList();
        named.forEach(this::remember);
        edit("delegate.add", list -> joined(list, named), rows.size());
    }

    @Override
    public void rowsRemoved(List<Delegate> rows) {
        Set<String> gone = new HashSet<>(rows.stream().map(Delegate::id).toList());
        edit("delegate.remove", list -> list.stream().filter(row -> !gone.contains(row.id())).toList(), gone.size());
    }

    @Override
    public void rowsPasted(List<RowChange<Delegate>> changes, int index, List<Delegate> added) {
        List<Delegate> named = added.stream().map(this::withFilter).toList();
        named.forEach(this::remember);
        Map<String, Delegate> byId = new HashMap<>();
        changes.forEach(change -> byId.put(change.before().id(), change.after()));
        byId.values().forEach(this::remember);
        edit("delegate.several", list -> joined(replaced(list, byId), named), changes.size() + added.size());
    }

    private void remember(Delegate row) {
        kept.add(row.id());
        lastCategory = row.category() == null ? lastCategory : row.category();
    }

    /** A person who gets a name takes the filter's category, else the one given last; it is retyped if it is another. */
    private Delegate withUsualCategory(Delegate before, Delegate after) {
        boolean nowNamed = before.fullName().isEmpty() && !after.fullName().isEmpty();
        boolean open = before.category() == null && after.category() == null;
        DelegateCategory usual = filter.category() == null ? lastCategory : filter.category();
        return nowNamed && open ? after.withCategory(usual) : after;
    }

    /** Many rows at once take only what the filter says: of a pasted list nothing is guessed. */
    private Delegate withFilter(Delegate row) {
        return row.category() == null ? row.withCategory(filter.category()) : row;
    }

    private void edit(String key, UnaryOperator<List<Delegate>> change, Object argument) {
        model.apply(key, conference -> conference.withDelegates(change.apply(conference.delegates())), argument);
    }

    private static List<Delegate> replaced(List<Delegate> list, Map<String, Delegate> byId) {
        return byId.isEmpty() ? list : list.stream().map(row -> byId.getOrDefault(row.id(), row)).toList();
    }

    private static List<Delegate> joined(List<Delegate> list, List<Delegate> added) {
        List<Delegate> all = new ArrayList<>(list);
        all.addAll(added);
        return all;
    }

    private record SearchKey(Delegate delegate, String key) {
    }
}
