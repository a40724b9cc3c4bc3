package vn.dienhinh.ui.control.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of the table: one a shown row, and an empty one at the end to type a new row into. */
final class RowList<T> {

    private final ObservableList<Row<T>> items = FXCollections.observableArrayList();
    private final Function<T, String> idOf;
    private final Supplier<T> newRow;
    private Row<T> fresh;

    /** @param newRow null for a list without the empty line */
    RowList(Function<T, String> idOf, Supplier<T> newRow) {
        this.idOf = idOf;
        this.newRow = newRow;
        addFresh();
    }

    private void addFresh() {
        if (newRow != null) {
            fresh = new Row<>(newRow.get(), true);
            items.add(fresh);
        }
    }

    ObservableList<Row<T>> items() {
        return items;
    }

    /** Number of lines that stand for rows. */
    int settled() {
        return fresh == null ? items.size() : items.size() - 1;
    }

    /** Place of the row of that id; -1 when it is not shown. */
    int indexOf(String id) {
        for (int i = 0; i < settled(); i++) {
            if (idOf.apply(items.get(i).value()).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** True while a row of that one's id is shown. */
    boolean holds(T row) {
        return indexOf(idOf.apply(row)) >= 0;
    }

    /**
     * Makes the lines stand for these rows; lines of known ids stay the same objects.
     *
     * @return true when lines were put in, taken out or moved
     */
    boolean set(List<T> rows) {
        List<Row<T>> wanted = linesOf(rows);
        int from = 0;
        int shorter = Math.min(wanted.size(), items.size());
        while (from < shorter && wanted.get(from) == items.get(from)) {
            from++;
        }
        if (from == wanted.size() && from == items.size()) {
            return false;
        }
        int end = 0;
        while (end < shorter - from
                && wanted.get(wanted.size() - 1 - end) == items.get(items.size() - 1 - end)) {
            end++;
        }
        List<Row<T>> added = new ArrayList<>(wanted.subList(from, wanted.size() - end));
        items.remove(from, items.size() - end);
        items.addAll(from, added);
        return true;
    }

    private List<Row<T>> linesOf(List<T> rows) {
        Map<String, Row<T>> known = new HashMap<>();
        items.forEach(row -> known.put(idOf.apply(row.value()), row));
        List<Row<T>> lines = new ArrayList<>(rows.size() + 1);
        for (T value : rows) {
            // Taken out of the map, so that two rows of one id in a foreign file are still two lines.
            Row<T> row = known.remove(idOf.apply(value));
            if (row == null) {
                row = new Row<>(value, false);
            } else if (row.value() != value) {
                row.valueProperty().set(value);
            }
            lines.add(row);
        }
        if (fresh != null) {
            if (!known.containsKey(idOf.apply(fresh.value()))) {
                fresh.settle();
                fresh = new Row<>(newRow.get(), true);
            }
            lines.add(fresh);
        }
        return lines;
    }

    /** Shows numbers and signs beside rows, the signs by id; rows not named have none. */
    void label(ToIntFunction<T> numberOf, Map<String, RowMark> marks) {
        items.forEach(row -> row.label(row.isFresh() ? 0 : numberOf.applyAsInt(row.value()),
                row.isFresh() ? null : marks.get(idOf.apply(row.value()))));
    }
}
