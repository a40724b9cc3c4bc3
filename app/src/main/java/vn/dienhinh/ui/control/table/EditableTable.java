package vn.dienhinh.ui.control.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.dienhinh.messages.Messages;

/**
 * A table of immutable records edited as in Excel. It reports changes to its {@link TableEdits} and shows what the
 * owner hands back by {@link #show}. The last line is empty: typing into it makes a new row. Longer than our usual: the
 * editor, the selection and the keys share one state that a split would only pass around.
 *
 * @param <T> an immutable row
 */
public final class EditableTable<T> extends Region {

    /** Height of a line in pixels. */
    public static final double ROW_HEIGHT = 32;
    private static final double HEAD_WIDTH = 72;
    private static final double SCROLL_BAR_ROOM = 18;

    private final TableView<Row<T>> view = new TableView<>();
    private final List<EditableColumn<T>> columns;
    private final RowList<T> rows;
    private final Function<T, String> idOf;
    private final TableEdits<T> edits;
    private final ColumnWindow<T> window;
    private final ColumnStrip strip;
    private final CellCursor<T> cursor;
    private final TableClipboard<T> clipboard;
    private final CellEditor<T> editor;
    private Map<String, RowMark> marks = Map.of();
    private ToIntFunction<T> numberOf = row -> 0;
    private Node hint;
    private boolean movable;

    /**
     * @param columns   at least one; the first stays in view when the others don't fit
     * @param newRow    an empty record with a fresh id; null where rows can't be added
     * @param idOf      stable id of a row
     * @param edits     takes the changes
     */
    public EditableTable(Messages messages, List<EditableColumn<T>> columns, Supplier<T> newRow,
                         Function<T, String> idOf, TableEdits<T> edits) {
        this.columns = List.copyOf(columns);
        this.idOf = idOf;
        this.edits = edits;
        this.rows = new RowList<>(idOf, newRow);
        this.strip = new ColumnStrip(messages, this::turnColumns);
        List<TableColumn<Row<T>, T>> tableColumns = columns.stream().map(this::tableColumn).toList();
        this.window = new ColumnWindow<>(this.columns, tableColumns, this::columnsChanged);
        this.cursor = new CellCursor<>(view, this.columns, window);
        this.clipboard = new TableClipboard<>(view, this.columns, cursor, newRow, edits);
        this.editor = new CellEditor<>(new EditorHost());
        view.getColumns().add(headColumn(messages));
        view.getColumns().addAll(tableColumns);
        setUpView();
        getStyleClass().add("editable-table");
        getStylesheets().add(EditableTable.class.getResource("editable-table.css").toExternalForm());
        getChildren().addAll(view, strip, editor);
        cursor.go(0, cursor.firstEditable());
    }

    private void setUpView() {
        view.setItems(rows.items());
        // Set once and before showing: later changes leave cells empty (JDK-8276326).
        view.setFixedCellSize(ROW_HEIGHT);
        view.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setPlaceholder(new Region());
        TableKeys<T> keys = new TableKeys<>(cursor, new KeyActions());
        view.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private TableColumn<Row<T>, Row.Head> headColumn(Messages messages) {
        TableColumn<Row<T>, Row.Head> column = new TableColumn<>(messages.get("table.number"));
        fix(column, HEAD_WIDTH);
        column.setCellValueFactory(features -> features.getValue().headProperty());
        column.setCellFactory(any -> {
            HeadCell<T> cell = new HeadCell<>(messages);
            cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> selectRow(cell.getIndex(), event));
            return cell;
        });
        return column;
    }

    private TableColumn<Row<T>, T> tableColumn(EditableColumn<T> spec) {
        TableColumn<Row<T>, T> column = new TableColumn<>(spec.title());
        column.setId(spec.id());
        fix(column, spec.width());
        column.setCellValueFactory(features -> features.getValue().valueProperty());
        column.setCellFactory(any -> {
            ValueCell<T> cell = new ValueCell<>(spec, spec.accessibleName());
            cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed(cell.getIndex(), spec, event));
            return cell;
        });
        return column;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setPrefWidth(width);
    }

    private void selectRow(int index, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && index >= 0 && index < view.getItems().size()) {
            view.requestFocus();
            cursor.selectRows(event.isShiftDown() ? cursor.row() : index, index);
            event.consume();
        }
    }

    /** A double click edits; so does a click on a choice or tick that already has the cursor. */
    private void pressed(int index, EditableColumn<T> spec, MouseEvent event) {
        boolean here = cursor.row() == index && cursor.columnSpec() == spec && view.isFocused();
        boolean again = here && (spec.kind() == EditableColumn.Kind.CHOICE
                || spec.kind() == EditableColumn.Kind.CHECK);
        boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isControlDown();
        if (plain && index < view.getItems().size() && (event.getClickCount() == 2 || again)) {
            event.consume();
            view.requestFocus();
            cursor.go(index, columns.indexOf(spec));
            edit(null);
        }
    }

    /** Shows these rows; selection, focus, scrolling and an open editor stay as they are. */
    public void show(List<T> values) {
        Row<T> at = cursorRow();
        int index = cursor.row();
        boolean wasEmpty = rows.settled() == 0;
        int[] top = {-1};
        Row<T> topRow = firstVisible(top);
        if (cursor.undisturbed(() -> rows.set(values))) {
            int now = view.getItems().indexOf(at);
            boolean untouched = wasEmpty && at != null && at.isFresh();
            cursor.goToRow(untouched ? 0 : now < 0 ? index : now);
            keepTop(topRow, top[0]);
        }
        rows.label(numberOf, marks);
        requestLayout();
    }

    private Row<T> firstVisible(int[] place) {
        var flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null) {
            return null;
        }
        place[0] = flow.getFirstVisibleCell().getIndex();
        return place[0] >= 0 && place[0] < view.getItems().size() ? view.getItems().get(place[0]) : null;
    }

    private void keepTop(Row<T> topRow, int was) {
        int now = topRow == null ? -1 : view.getItems().indexOf(topRow);
        if (now > 0 && now != was) {
            flow().scrollToTop(now);
        }
    }

    private Row<T> cursorRow() {
        int index = cursor.row();
        return index < 0 ? null : view.getItems().get(index);
    }

    /** Shows a sign beside rows, by id; rows not named have none. */
    public void showMarks(Map<String, RowMark> byId) {
        marks = Map.copyOf(byId);
        rows.label(numberOf, marks);
    }

    /** Numbers of rows for a list that is shown in part; counted from 1. Takes effect with the next {@link #show}. */
    public void setNumbering(ToIntFunction<T> numbers) {
        numberOf = numbers;
    }

    /** What stands in the empty room below the first line while there is no row; null for nothing. */
    public void setHint(Node node) {
        if (hint != null) {
            getChildren().remove(hint);
        }
        hint = node;
        if (hint != null) {
            getChildren().add(1, hint);
            hint.visibleProperty().bind(Bindings.size(view.getItems()).lessThan(2));
        }
    }

    /** Lets Alt+Up and Alt+Down move rows. */
    public void setMovable(boolean value) {
        movable = value;
    }

    /** The name of the table for a screen reader. */
    public void setName(String name) {
        view.setAccessibleText(name);
    }

    /** Goes to the empty line at the end, ready for typing. */
    public void addRow() {
        commitPending();
        view.requestFocus();
        cursor.go(view.getItems().size() - 1, cursor.firstEditable());
    }

    /** Takes the keyboard; on a list that is entered for the first time typing adds a row and overwrites none. */
    public void begin() {
        if (getScene() != null) {
            // A page that was not shown yet has no lines to scroll before its first layout.
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        addRow();
    }

    /** The rows in which a cell is selected, in their order; the empty line is not among them. */
    public List<T> selectedRows() {
        return cursor.selectedRows().stream().filter(index -> index < rows.settled())
                .map(index -> view.getItems().get(index).value()).toList();
    }

    /** Runs whenever another selection is made. */
    public void onSelection(Runnable action) {
        view.getSelectionModel().getSelectedCells().addListener(
                (ListChangeListener<Object>) change -> action.run());
    }

    /** Reports the selected rows as removed. */
    public void removeSelectedRows() {
        commitPending();
        List<T> removed = selectedRows();
        if (!removed.isEmpty()) {
            edits.rowsRemoved(removed);
        }
        view.requestFocus();
    }

    /**
     * Brings a cell into view and gives it the focus.
     *
     * @param columnId id of the column; an unknown one means the first editable
     * @return false when no row of that id is shown
     */
    public boolean reveal(String rowId, String columnId) {
        int row = rows.indexOf(rowId);
        int column = IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().equals(columnId)).findFirst()
                .orElse(cursor.firstEditable());
        if (row >= 0) {
            view.requestFocus();
            cursor.go(row, column);
        }
        return row >= 0;
    }

    /** Hands over what is being typed. */
    public void commitPending() {
        editor.commit();
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }

    private void edit(String typed) {
        EditableColumn<T> column = cursor.columnSpec();
        Row<T> row = cursorRow();
        if (row == null || !column.isEditable() || typed != null && !column.mayBeTyped(typed)) {
            return;
        }
        if (column.kind() == EditableColumn.Kind.CHECK) {
            tick(row, column, typed);
            return;
        }
        cursor.go(cursor.row(), cursor.column());
        layout();
        view.layout();
        placeEditor(cursor.row(), cursor.tableColumn());
        editor.open(row, column, typed);
    }

    private void tick(Row<T> row, EditableColumn<T> column, String typed) {
        boolean ticked = !column.shown(row.value()).isEmpty();
        take(row, column, typed != null ? typed : ticked ? "0" : "x");
    }

    private void take(Row<T> row, EditableColumn<T> column, String text) {
        T before = row.value();
        column.take(before, text).filter(after -> !after.equals(before)).ifPresent(after -> {
            if (row.isFresh()) {
                edits.rowsAdded(rows.settled(), List.of(after));
            } else if (rows.indexOf(idOf.apply(before)) >= 0) {
                edits.rowChanged(before, after);
            }
        });
    }

    private void turnColumns(boolean left) {
        commitPending();
        window.turn(left);
    }

    private void columnsChanged() {
        strip.show(window.hiddenLeft(), window.hiddenRight());
        requestLayout();
    }

    private VirtualFlow<?> flow() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    private void placeEditor(int row, TableColumn<Row<T>, ?> column) {
        VirtualFlow<?> flow = flow();
        if (flow == null || row < 0 || row >= flow.getCellCount()) {
            return;
        }
        for (Node node : flow.getCell(row).getChildrenUnmodifiable()) {
            if (node instanceof TableCell<?, ?> cell && cell.getTableColumn() == column) {
                Bounds place = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                editor.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
            }
        }
    }

    @Override
    protected void layoutChildren() {
        window.fit(getWidth() - HEAD_WIDTH - SCROLL_BAR_ROOM);
        double below = strip.isVisible() ? strip.prefHeight(-1) : 0;
        view.resizeRelocate(0, 0, getWidth(), Math.max(0, getHeight() - below));
        strip.resizeRelocate(0, getHeight() - below, getWidth(), below);
        if (hint != null) {
            double top = 3 * ROW_HEIGHT;
            hint.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - below - top));
        }
        if (editor.isEditing()) {
            view.layout();
            placeEditor(view.getItems().indexOf(editor.row()),
                    window.column(columns.indexOf(editor.column())));
        }
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return ROW_HEIGHT * (view.getItems().size() + 2) + (strip.isVisible() ? strip.prefHeight(-1) : 0);
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return HEAD_WIDTH + SCROLL_BAR_ROOM + columns.stream().mapToDouble(EditableColumn::width).sum();
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return 4 * ROW_HEIGHT;
    }

    @Override
    protected double computeMinWidth(double forHeight) {
        return HEAD_WIDTH + SCROLL_BAR_ROOM + columns.get(0).width();
    }

    private final class EditorHost implements CellEditor.Host<T> {
        @Override
        public void commit(Row<T> row, EditableColumn<T> column, String text) {
            take(row, column, text);
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
    }

    /** Down, or up; from the last row into the first cell of the empty line. */
    private void enter(boolean upwards) {
        int next = cursor.row() + (upwards ? -1 : 1);
        boolean fresh = !upwards && next < view.getItems().size() && view.getItems().get(next).isFresh();
        if (next >= 0 && next < view.getItems().size()) {
            cursor.go(next, fresh ? cursor.firstEditable() : cursor.column());
        }
    }

    private final class KeyActions implements TableKeys.Actions {
        @Override
        public void edit(String typed) {
            EditableTable.this.edit(typed);
        }

        @Override
        public void toggle() {
            EditableTable.this.edit(null);
        }

        @Override
        public void clearCells() {
            clipboard.clear();
        }

        @Override
        public void removeRows() {
            removeSelectedRows();
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
            EditableTable.this.enter(upwards);
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
}
