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
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.FacetCount;
import vn.dienhinh.domain.delegate.WaitingList;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.table.RowChange;
import vn.dienhinh.ui.control.table.TableEdits;

/** The list as it is shown (filter, search) and the edits that the table asks for; knows no controls. */
final class DelegateListModel implements TableEdits<Delegate> {

    private final ConferenceModel model;
    private final Supplier<String> ids;
    private final DelegateFilter filter = new DelegateFilter();
    private final RowOrder order = new RowOrder();
    private boolean named;
    private DelegateField groups;
    private DelegateCategory lastCategory;

    /** @param ids fresh ids for new rows */
    DelegateListModel(ConferenceModel model, Supplier<String> ids) {
        this.model = model;
        this.ids = ids;
        List<Delegate> all = model.conference().delegates();
        lastCategory = all.isEmpty() ? null : all.get(all.size() - 1).category();
    }

    /**
     * The rows to show. A row that was edited under the present filter stays until another filter is chosen, so that
     * nothing vanishes under the clerk's hands.
     */
    List<Delegate> shown() {
        return order.of(filter.of(model.conference().delegates()));
    }

    /** Shows the rows by name, or as the list is. */
    void setByName(boolean value) {
        named = value;
        sort();
    }

    /** Shows the rows in groups of a facet; null for none. */
    void setGroups(DelegateField value) {
        groups = value;
        sort();
    }

    private void sort() {
        if (named) {
            order.byName(model.conference().delegates(), groups);
        } else if (groups != null) {
            order.byGroup(model.conference().delegates(), groups);
        } else {
            order.listed();
        }
    }

    /** The groups of a facet among the rows that are shown whatever that facet's own filter says. */
    List<FacetCount> groups(DelegateField facet) {
        return FacetCount.of(model.conference().delegates().stream()
                .filter(row -> filter.acceptsBesides(row, facet)).toList(), facet);
    }

    /** The chosen values of facets, as keys. */
    Map<DelegateField, String> values() {
        return filter.values();
    }

    /** The chosen values of facets, as they are written in the list. */
    Map<DelegateField, String> writtenValues() {
        Map<DelegateField, String> written = new EnumMap<>(DelegateField.class);
        filter.values().forEach((facet, key) -> written.put(facet, groups(facet).stream()
                .filter(count -> count.key().equals(key)).map(FacetCount::value).findFirst().orElse(key)));
        return written;
    }

    /** Shows only rows with that value; null for any. */
    void setValue(DelegateField facet, String key) {
        filter.setValue(facet, key);
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
        return filter.category();
    }

    void setFilter(CategoryFilter value) {
        filter.setCategory(value);
    }

    boolean isSearching() {
        return filter.isSearching();
    }

    /** Words to be found in names, workplaces, positions, collectives; see SearchWords. */
    void setSearch(String words) {
        filter.setWords(words);
    }

    /** Makes sure that a row is shown, whatever the filter. */
    void keep(String id) {
        filter.keep(id);
    }

    /** An empty row for the end of the list. */
    Delegate newRow() {
        return Delegate.blank(ids.get());
    }

    @Override
    public void rowChanged(Delegate before, Delegate after) {
        Delegate named = withUsualCategory(before, after);
        remember(named);
        boolean declines = named.way().hasDeclined() && !before.way().hasDeclined();
        edit(declines ? "delegate.decline" : "delegate.change", list -> replaced(list, Map.of(before.id(), named)),
                named.fullName());
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
        filter.keep(row.id());
        lastCategory = row.category() == null ? lastCategory : row.category();
    }

    /** A person who gets a name takes the filter's category, else the one given last; it is retyped if it is another. */
    private Delegate withUsualCategory(Delegate before, Delegate after) {
        boolean nowNamed = before.fullName().isEmpty() && !after.fullName().isEmpty();
        boolean open = before.category() == null && after.category() == null;
        DelegateCategory chosen = filter.category().category();
        Delegate placed = nowNamed ? withValues(after) : after;
        return nowNamed && open ? placed.withCategory(chosen == null ? lastCategory : chosen) : placed;
    }

    /** Many rows at once take only what the filter says: of a pasted list nothing is guessed. */
    private Delegate withFilter(Delegate row) {
        Delegate placed = withValues(row);
        return placed.category() == null ? placed.withCategory(filter.category().category()) : placed;
    }

    /** A new row belongs where the list is narrowed to. */
    private Delegate withValues(Delegate row) {
        Delegate placed = row;
        for (Map.Entry<DelegateField, String> chosen : filter.values().entrySet()) {
            DelegateField facet = chosen.getKey();
            if (facet.written(placed).isEmpty() && !chosen.getValue().isEmpty()) {
                String value = groups(facet).stream().filter(count -> count.key().equals(chosen.getValue()))
                        .map(FacetCount::value).findFirst().orElse("");
                placed = facet.withWritten(placed, value);
            }
        }
        return placed;
    }

    /** Gives several rows the same value; one step of the undo history, named so. */
    void setForAll(List<Delegate> rows, DelegateField facet, String value) {
        Map<String, Delegate> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), facet.withWritten(row, value)));
        rows.forEach(row -> filter.keep(row.id()));
        model.apply("delegate.bulk", conference -> conference.withDelegates(
                replaced(conference.delegates(), byId)), rows.size(), VietnameseText.decapitalised(facet.heading()));
    }

    /** Puts several rows onto the waiting list, or takes them from it; one step. */
    void setWaiting(List<Delegate> rows, boolean waiting) {
        Map<String, Delegate> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row.withWay(row.way().withWaiting(waiting))));
        rows.forEach(row -> filter.keep(row.id()));
        edit(waiting ? "delegate.wait" : "delegate.call", list -> replaced(list, byId), rows.size());
    }

    /** Calls somebody who waits into the place of somebody who declined; one step. */
    void callInstead(Delegate declined, Delegate called) {
        filter.keep(called.id());
        model.apply("delegate.callInstead", conference -> conference.withDelegates(
                WaitingList.called(conference.delegates(), called.id())), called.fullName(), declined.fullName());
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
}
