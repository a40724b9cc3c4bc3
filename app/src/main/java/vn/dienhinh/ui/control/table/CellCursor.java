package vn.dienhinh.ui.control.table;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The cell where the clerk is, and the selection around it; columns are counted as the owner gave them. */
final class CellCursor<T> {

    private final TableView<Row<T>> table;
    private final List<EditableColumn<T>> columns;
    private final ColumnWindow<T> window;
    private int row;
    private int column;
    private int anchorRow;
    private int anchorColumn;
    private boolean moving;

    CellCursor(TableView<Row<T>> table, List<EditableColumn<T>> columns, ColumnWindow<T> window) {
        this.table = table;
        this.columns = columns;
        this.window = window;
        table.getFocusModel().focusedCellProperty().addListener((property, was, is) -> follow(is));
    }

    /** The mouse moved the table's own focus. */
    private void follow(TablePosition<?, ?> position) {
        int at = position == null ? -1 : window.indexOf(position.getTableColumn());
        if (!moving && position != null && position.getRow() >= 0 && at >= 0) {
            row = position.getRow();
            column = at;
            if (selectedRows().size() <= 1) {
                anchorRow = row;
                anchorColumn = column;
            }
        }
    }

    int row() {
        return Math.min(row, table.getItems().size() - 1);
    }

    int column() {
        return column;
    }

    EditableColumn<T> columnSpec() {
        return columns.get(column);
    }

    /** Goes to a cell, brought into view, and selects only it. */
    void go(int toRow, int toColumn) {
        anchorRow = clampRow(toRow);
        anchorColumn = clampColumn(toColumn);
        extend(anchorRow, anchorColumn);
    }

    /** Goes to a cell and selects all between it and where the selection began. */
    void extend(int toRow, int toColumn) {
        if (table.getItems().isEmpty()) {
            return;
        }
        row = clampRow(toRow);
        column = clampColumn(toColumn);
        window.reveal(column);
        moving = true;
        table.getSelectionModel().clearSelection();
        select();
        moving = false;
        bringIntoView(row);
    }

    /** Selects whole rows between two. */
    void selectRows(int from, int to) {
        moving = true;
        anchorRow = clampRow(from);
        row = clampRow(to);
        column = firstEditable();
        anchorColumn = columns.size() - 1;
        table.getSelectionModel().clearSelection();
        select();
        moving = false;
    }

    private void select() {
        int fromColumn = window.visibleNearest(Math.min(column, anchorColumn));
        int toColumn = window.visibleNearest(Math.max(column, anchorColumn));
        table.getSelectionModel().selectRange(Math.min(row, anchorRow), window.column(fromColumn),
                Math.max(row, anchorRow), window.column(toColumn));
        table.getFocusModel().focus(row, window.column(column));
    }

    /** Goes to another row in the same column. */
    void goToRow(int toRow) {
        go(toRow, column);
    }

    /** Runs a change of the rows without following the focus that the table's own model moves about meanwhile. */
    boolean undisturbed(BooleanSupplier change) {
        moving = true;
        boolean result = change.getAsBoolean();
        moving = false;
        return result;
    }

    /** The next editable cell as one reads; false at the end (or beginning) of the table. */
    boolean goNext(boolean backwards) {
        int step = backwards ? -1 : 1;
        int size = columns.size();
        int last = table.getItems().size() * size;
        for (int at = row() * size + column + step; at >= 0 && at < last; at += step) {
            if (columns.get(at % size).isEditable()) {
                go(at / size, at % size);
                return true;
            }
        }
        return false;
    }

    /** Column of the first cell in which something can be typed. */
    int firstEditable() {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).isEditable()).findFirst().orElse(0);
    }

    /** Rows with a selected cell, ascending. */
    List<Integer> selectedRows() {
        return table.getSelectionModel().getSelectedCells().stream().map(TablePosition::getRow)
                .filter(index -> index >= 0).distinct().sorted().toList();
    }

    /** Columns with a selected cell, ascending, hidden ones between them included. */
    List<Integer> selectedColumns() {
        int[] found = table.getSelectionModel().getSelectedCells().stream()
                .mapToInt(position -> window.indexOf(position.getTableColumn())).filter(i -> i >= 0).toArray();
        if (found.length == 0) {
            return List.of(column);
        }
        int from = IntStream.of(found).min().getAsInt();
        int to = IntStream.of(found).max().getAsInt();
        return IntStream.rangeClosed(from, window.isLastVisible(to) && from == firstEditable()
                && found.length > 1 && anchorColumn == columns.size() - 1 ? columns.size() - 1 : to).boxed().toList();
    }

    void bringIntoView(int index) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && index < flow.getCellCount()) {
            flow.scrollTo(index);
        }
    }

    private int clampRow(int value) {
        return Math.max(0, Math.min(value, table.getItems().size() - 1));
    }

    private int clampColumn(int value) {
        return Math.max(0, Math.min(value, columns.size() - 1));
    }

    TableColumn<Row<T>, ?> tableColumn() {
        return window.column(column);
    }
}
