package vn.dienhinh.ui.control.table;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A line of the table that stays the same object while its record is replaced, so that a changed value disturbs
 * neither selection nor scrolling.
 */
final class Row<T> {

    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ObjectProperty<Head> head = new SimpleObjectProperty<>(new Head(false, null));

    Row(T value, boolean fresh) {
        this.value.set(value);
        head.set(new Head(fresh, null));
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
        head.set(new Head(false, head.get().mark()));
    }

    void mark(RowMark mark) {
        if (!Objects.equals(mark, head.get().mark())) {
            head.set(new Head(isFresh(), mark));
        }
    }

    /** What the first cell shows besides the number; mark is null for none. */
    record Head(boolean fresh, RowMark mark) {
    }
}
