package vn.dienhinh.ui.control.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.dienhinh.ui.control.CommitTextField;

/** Copies, pastes and clears blocks of cells; what is pasted below the last row makes new rows. */
final class TableClipboard<T> {

    private final TableView<Row<T>> table;
    private final List<EditableColumn<T>> columns;
    private final CellCursor<T> cursor;
    private final Supplier<T> newRow;
    private final TableEdits<T> edits;

    /** @param newRow null where rows can't be added */
    TableClipboard(TableView<Row<T>> table, List<EditableColumn<T>> columns, CellCursor<T> cursor,
                   Supplier<T> newRow, TableEdits<T> edits) {
        this.table = table;
        this.columns = columns;
        this.cursor = cursor;
        this.newRow = newRow;
        this.edits = edits;
    }

    void copy() {
        List<Integer> across = cursor.selectedColumns();
        List<List<String>> cells = cursor.selectedRows().stream().map(index -> table.getItems().get(index))
                .filter(row -> !row.isFresh())
                .map(row -> across.stream().map(c -> columns.get(c).shown(row.value())).toList()).toList();
        ClipboardContent content = new ClipboardContent();
        content.putString(TsvText.write(cells));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) {
            return;
        }
        List<List<String>> cells = TsvText.read(CommitTextField.untilNul(text));
        boolean one = cells.size() == 1 && cells.get(0).size() == 1;
        if (one && table.getSelectionModel().getSelectedCells().size() > 1) {
            fill(cells.get(0).get(0));
        } else {
            put(cells);
        }
    }

    /** Empties the selected cells. */
    void clear() {
        fill("");
    }

    private void fill(String text) {
        List<Integer> across = cursor.selectedColumns();
        List<RowChange<T>> changes = new ArrayList<>();
        for (int index : cursor.selectedRows()) {
            Row<T> row = table.getItems().get(index);
            T after = row.value();
            for (int column : across) {
                after = columns.get(column).take(after, text).orElse(after);
            }
            if (!row.isFresh() && !after.equals(row.value())) {
                changes.add(new RowChange<>(row.value(), after));
            }
        }
        report(changes, List.of());
    }

    private void put(List<List<String>> cells) {
        List<Integer> selected = cursor.selectedRows();
        int top = selected.isEmpty() ? cursor.row() : selected.get(0);
        int left = cursor.selectedColumns().get(0);
        List<RowChange<T>> changes = new ArrayList<>();
        List<T> added = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (top + i < settledRows()) {
                T before = table.getItems().get(top + i).value();
                T after = withCells(before, left, cells.get(i));
                if (!after.equals(before)) {
                    changes.add(new RowChange<>(before, after));
                }
            } else if (newRow != null && cells.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                added.add(withCells(newRow.get(), left, cells.get(i)));
            }
        }
        report(changes, added);
    }

    private T withCells(T row, int left, List<String> cells) {
        T result = row;
        for (int i = 0; i < cells.size() && left + i < columns.size(); i++) {
            T before = result;
            result = columns.get(left + i).take(before, cells.get(i)).orElse(before);
        }
        return result;
    }

    private void report(List<RowChange<T>> changes, List<T> added) {
        if (changes.size() == 1 && added.isEmpty()) {
            edits.rowChanged(changes.get(0).before(), changes.get(0).after());
        } else if (!changes.isEmpty() || !added.isEmpty()) {
            edits.rowsPasted(changes, settledRows(), added);
        }
    }

    private int settledRows() {
        int size = table.getItems().size();
        return size > 0 && table.getItems().get(size - 1).isFresh() ? size - 1 : size;
    }
}
