package vn.dienhinh.ui.control.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.dienhinh.messages.Messages;

/**
 * A table of immutable records edited as in Excel. It reports changes to its {@link TableEdits} and shows what the
 * owner hands back by {@link #show}. The last line is empty: typing into it makes a new row.
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
    private final ColumnWindow<T> window;
    private final ColumnStrip strip;
    private final CellCursor<T> cursor;
    private final CellEditing<T> editing;
    private final TableCommands<T> commands;
    private Map<String, RowMark> marks = Map.of();
    private ToIntFunction<T> numberOf = row -> 0;
    private Node hint;

    /**
     * @param columns   at least one; the first stays in view when the others don't fit
     * @param newRow    an empty record with a fresh id; null where rows can't be added
     * @param idOf      stable id of a row
     * @param edits     takes the changes
     */
    public EditableTable(Messages messages, List<EditableColumn<T>> columns, Supplier<T> newRow,
                         Function<T, String> idOf, TableEdits<T> edits) {
        this.columns = List.copyOf(columns);
        this.rows = new RowList<>(idOf, newRow);
        this.strip = new ColumnStrip(messages, this::turnColumns);
        TableColumns<T> made = new TableColumns<>(messages, this::selectRow, this::pressed);
        List<TableColumn<Row<T>, T>> tableColumns = made.of(this.columns);
        this.window = new ColumnWindow<>(this.columns, tableColumns, this::columnsChanged);
        this.cursor = new CellCursor<>(view, this.columns, window);
        this.editing = new CellEditing<>(this, view, rows, window, cursor, edits);
        this.commands = new TableCommands<>(view, rows, cursor, editing,
                new TableClipboard<>(view, this.columns, cursor, newRow, edits), edits);
        view.getColumns().add(made.head(HEAD_WIDTH));
        view.getColumns().addAll(tableColumns);
        setUpView();
        getStyleClass().add("editable-table");
        getStylesheets().add(EditableTable.class.getResource("editable-table.css").toExternalForm());
        getChildren().addAll(view, strip, editing.editor());
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
        TableKeys<T> keys = new TableKeys<>(cursor, commands);
        view.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
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
            editing.edit(null);
        }
    }

    /** Shows these rows; selection, focus, scrolling and an open editor stay as they are. */
    public void show(List<T> values) {
        Row<T> at = cursorRow();
        int index = cursor.row();
        boolean wasEmpty = rows.settled() == 0;
        TopLine<T> top = new TopLine<>(view);
        if (cursor.undisturbed(() -> rows.set(values))) {
            int now = view.getItems().indexOf(at);
            boolean untouched = wasEmpty && at != null && at.isFresh();
            cursor.goToRow(untouched ? 0 : now < 0 ? index : now);
            top.restore();
        }
        rows.label(numberOf, marks);
        requestLayout();
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
        commands.setMovable(value);
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
        return commands.selectedRows();
    }

    /** Runs whenever another selection is made. */
    public void onSelection(Runnable action) {
        view.getSelectionModel().getSelectedCells().addListener(
                (ListChangeListener<Object>) change -> action.run());
    }

    /** Reports the selected rows as removed. */
    public void removeSelectedRows() {
        commands.removeRows();
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
        editing.commitPending();
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }

    private void turnColumns(boolean left) {
        commitPending();
        window.turn(left);
    }

    private void columnsChanged() {
        strip.show(window.hiddenLeft(), window.hiddenRight());
        requestLayout();
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
        editing.follow();
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
}
