package vn.dienhinh.ui.control.table;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

/** Edits the cell at the cursor: lays the editor over it, hands the value over, and goes on to the next cell. */
final class CellEditing<T> implements CellEditor.Host<T> {

    private final Region owner;
    private final TableView<Row<T>> view;
    private final RowList<T> rows;
    private final ColumnWindow<T> window;
    private final CellCursor<T> cursor;
    private final TableEdits<T> edits;
    private final CellEditor<T> editor = new CellEditor<>(this);

    /** @param owner holds the table and, over it, the editor */
    CellEditing(Region owner, TableView<Row<T>> view, RowList<T> rows, ColumnWindow<T> window, CellCursor<T> cursor,
                TableEdits<T> edits) {
        this.owner = owner;
        this.view = view;
        this.rows = rows;
        this.window = window;
        this.cursor = cursor;
        this.edits = edits;
    }

    /** The field that lies over the table. */
    Node editor() {
        return editor;
    }

    /**
     * Opens the editor in the cell at the cursor, or changes its tick.
     *
     * @param typed the first letters, which replace the value; null edits the value as it is
     */
    void edit(String typed) {
        EditableColumn<T> column = cursor.columnSpec();
        if (cursor.row() < 0 || !column.isEditable() || typed != null && !column.mayBeTyped(typed)) {
            return;
        }
        Row<T> row = view.getItems().get(cursor.row());
        if (column.kind() == EditableColumn.Kind.CHECK) {
            tick(row, column, typed);
            return;
        }
        cursor.go(cursor.row(), cursor.column());
        owner.layout();
        view.layout();
        place(cursor.row(), cursor.tableColumn());
        editor.open(row, column, typed);
    }

    private void tick(Row<T> row, EditableColumn<T> column, String typed) {
        boolean ticked = !column.shown(row.value()).isEmpty();
        commit(row, column, typed != null ? typed : ticked ? "0" : "x");
    }

    @Override
    public void commit(Row<T> row, EditableColumn<T> column, String text) {
        T before = row.value();
        column.take(before, text).filter(after -> !after.equals(before)).ifPresent(after -> {
            if (row.isFresh()) {
                edits.rowsAdded(rows.settled(), List.of(after));
            } else if (rows.holds(before)) {
                edits.rowChanged(before, after);
            }
        });
    }

    /** Hands over what is being typed. */
    void commitPending() {
        editor.commit();
    }

    @Override
    public void takeFocus() {
        view.requestFocus();
    }

    @Override
    public void finished(CellEditor.Leave how) {
        switch (how) {
            case DOWN -> enter(false);
            case UP -> enter(true);
            case NEXT -> cursor.goNext(false);
            case BACK -> cursor.goNext(true);
            case STAY -> { }
        }
    }

    /** Down, or up; from the last row into the first cell of the empty line. */
    void enter(boolean upwards) {
        int next = cursor.row() + (upwards ? -1 : 1);
        if (next >= 0 && next < view.getItems().size()) {
            boolean fresh = !upwards && view.getItems().get(next).isFresh();
            cursor.go(next, fresh ? cursor.firstEditable() : cursor.column());
        }
    }

    /** Keeps an open editor over its cell when the table was laid out anew. */
    void follow() {
        if (editor.isEditing()) {
            view.layout();
            place(view.getItems().indexOf(editor.row()), window.column(editor.column()));
        }
    }

    private void place(int row, TableColumn<Row<T>, ?> column) {
        if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || row < 0 || row >= flow.getCellCount()) {
            return;
        }
        for (Node node : flow.getCell(row).getChildrenUnmodifiable()) {
            if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() == column) {
                Bounds place = owner.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                editor.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
            }
        }
    }
}
