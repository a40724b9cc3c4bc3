package vn.dienhinh.ui.control.table;

import java.util.List;
import javafx.scene.control.TableView;

/** What keys and buttons do with the table: edit, copy, clear, remove and move. */
final class TableCommands<T> implements TableKeys.Actions {

    private final TableView<Row<T>> view;
    private final RowList<T> rows;
    private final CellCursor<T> cursor;
    private final CellEditing<T> editing;
    private final TableClipboard<T> clipboard;
    private final TableEdits<T> edits;
    private boolean movable;

    TableCommands(TableView<Row<T>> view, RowList<T> rows, CellCursor<T> cursor, CellEditing<T> editing,
                  TableClipboard<T> clipboard, TableEdits<T> edits) {
        this.view = view;
        this.rows = rows;
        this.cursor = cursor;
        this.editing = editing;
        this.clipboard = clipboard;
        this.edits = edits;
    }

    /** Lets rows be moved. */
    void setMovable(boolean value) {
        movable = value;
    }

    /** The rows in which a cell is selected, in their order; the empty line is not among them. */
    List<T> selectedRows() {
        return cursor.selectedRows().stream().filter(index -> index < rows.settled())
                .map(index -> view.getItems().get(index).value()).toList();
    }

    @Override
    public void edit(String typed) {
        editing.edit(typed);
    }

    @Override
    public void toggle() {
        editing.edit(null);
    }

    @Override
    public void clearCells() {
        clipboard.clear();
    }

    @Override
    public void removeRows() {
        editing.commitPending();
        List<T> removed = selectedRows();
        if (!removed.isEmpty()) {
            edits.rowsRemoved(removed);
        }
        view.requestFocus();
    }

    @Override
    public void copy() {
        clipboard.copy();
    }

    @Override
    public void paste() {
        clipboard.paste();
    }

    @Override
    public void enter(boolean upwards) {
        editing.enter(upwards);
    }

    @Override
    public boolean moveRow(int by) {
        int from = cursor.row();
        int to = from + by;
        boolean possible = movable && from < rows.settled() && to >= 0 && to < rows.settled();
        if (possible) {
            edits.rowMoved(from, to);
        }
        return possible;
    }
}
