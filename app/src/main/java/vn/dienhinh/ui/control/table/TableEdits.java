package vn.dienhinh.ui.control.table;

import java.util.List;

/**
 * Takes what the clerk changed in an {@link EditableTable}. The table shows nothing of it by itself: the owner stores
 * the change and calls {@link EditableTable#show} with the rows as they are then.
 *
 * @param <T> an immutable row
 */
public interface TableEdits<T> {

    /** A row has other values now; never equal. */
    void rowChanged(T before, T after);

    /** New rows, to stand at that place of the shown list (counted from 0). */
    void rowsAdded(int index, List<T> rows);

    /** Rows were taken off, in the order of the list. */
    void rowsRemoved(List<T> rows);

    /** A row was moved to another place of the shown list (both counted from 0). */
    default void rowMoved(int from, int to) {
    }

    /**
     * Several rows changed by one action (paste, clear): an owner that can undo makes one step of it.
     *
     * @param changes rows with other values; may be empty
     * @param added   rows to stand at the end of the list; may be empty
     * @param index   the place of the added ones, counted from 0
     */
    default void rowsPasted(List<RowChange<T>> changes, int index, List<T> added) {
        changes.forEach(change -> rowChanged(change.before(), change.after()));
        if (!added.isEmpty()) {
            rowsAdded(index, added);
        }
    }
}
