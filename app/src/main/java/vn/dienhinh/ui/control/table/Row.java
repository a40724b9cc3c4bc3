package vn.dienhinh.ui.control.table;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A line of the table that stays the same object while its record is replaced, so that a changed value disturbs
 * neither selection nor scrolling.
 */
final class Row<T> {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ObjectProperty<Head> head = new SimpleObjectProperty<>(new Head(false, null, 0));

    Row(T value, boolean fresh) {
        this.value.set(value);
        head.set(new Head(fresh, null, 0));
    }

    ObjectProperty<T> valueProperty() {
        return value;
    }

    ObjectProperty<Head> headProperty() {
        return head;
    }

    T value() {
        return value.get();
    }

    /** True for the empty line at the end, which becomes a row when something is typed into it. */
    boolean isFresh() {
        return head.get().fresh();
    }

    void settle() {
        head.set(new Head(false, head.get().mark(), head.get().number()));
    }

    /** @param number as the owner counts; 0 for the line's own place */
    void label(int number, RowMark mark) {
        Head wanted = new Head(isFresh(), mark, number);
        if (!wanted.equals(head.get())) {
            head.set(wanted);
        }
    }

    /** What the first cell shows: mark is null for none, number 0 for the line's own place. */
    record Head(boolean fresh, RowMark mark, int number) {
    }
}
