package vn.dienhinh.ui.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.table.RowChange;
import vn.dienhinh.ui.control.table.TableEdits;

/**
 * One list of the conference, edited in a table. Edits "edit.{name}.change", ".add", ".remove" and ".move", with the
 * number of rows as their argument.
 *
 * @param <T> an immutable row
 */
public final class ConferenceRows<T> implements TableEdits<T> {

    private final ConferenceModel model;
    private final String name;
    private final Function<Conference, List<T>> get;
    private final BiFunction<Conference, List<T>, Conference> set;
    private final Function<T, String> idOf;

    /**
     * @param name begins the keys of the edits
     * @param get  the list
     * @param set  the conference with another list
     * @param idOf stable id of a row
     */
    public ConferenceRows(ConferenceModel model, String name, Function<Conference, List<T>> get,
                          BiFunction<Conference, List<T>, Conference> set, Function<T, String> idOf) {
        this.model = model;
        this.name = name;
        this.get = get;
        this.set = set;
        this.idOf = idOf;
    }

    /** The rows as they stand. */
    public List<T> rows() {
        return get.apply(model.conference());
    }

    @Override
    public void rowChanged(T before, T after) {
        rowsPasted(List.of(new RowChange<>(before, after)), rows().size(), List.of());
    }

    @Override
    public void rowsAdded(int index, List<T> added) {
        apply("add", added.size(), list -> {
            list.addAll(Math.min(index, list.size()), added);
            return list;
        });
    }

    @Override
    public void rowsRemoved(List<T> removed) {
        Set<String> ids = removed.stream().map(idOf).collect(Collectors.toSet());
        apply("remove", ids.size(), list -> {
            list.removeIf(row -> ids.contains(idOf.apply(row)));
            return list;
        });
    }

    @Override
    public void rowMoved(int from, int to) {
        apply("move", 1, list -> {
            list.add(to, list.remove(from));
            return list;
        });
    }

    @Override
    public void rowsPasted(List<RowChange<T>> changes, int index, List<T> added) {
        Map<String, T> changed = new HashMap<>();
        changes.forEach(change -> changed.put(idOf.apply(change.after()), change.after()));
        apply("change", changed.size() + added.size(), list -> {
            list.replaceAll(row -> changed.getOrDefault(idOf.apply(row), row));
            list.addAll(Math.min(index, list.size()), added);
            return list;
        });
    }

    /** Makes any other change of the list one edit. */
    public void apply(String edit, int count, UnaryOperator<List<T>> change) {
        model.apply(name + "." + edit, c -> set.apply(c, change.apply(new ArrayList<>(get.apply(c)))), count);
    }
}
