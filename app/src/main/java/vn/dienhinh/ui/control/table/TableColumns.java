package vn.dienhinh.ui.control.table;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseEvent;
import vn.dienhinh.messages.Messages;

/** Makes the columns of the table: of fixed width and order, for what the owner wants shown. */
final class TableColumns<T> {

    /** Takes a press on a cell. */
    interface CellPress<T> {
        void pressed(int row, EditableColumn<T> column, MouseEvent event);
    }

    private final Messages messages;
    private final BiConsumer<Integer, MouseEvent> onNumber;
    private final CellPress<T> onCell;

    /** @param onNumber takes a press on the number of a row, which comes with it */
    TableColumns(Messages messages, BiConsumer<Integer, MouseEvent> onNumber, CellPress<T> onCell) {
        this.messages = messages;
        this.onNumber = onNumber;
        this.onCell = onCell;
    }

    /** The column with number and mark of a row. */
    TableColumn<Row<T>, Row.Head> head(double width) {
        TableColumn<Row<T>, Row.Head> column = new TableColumn<>(messages.get("table.number"));
        fix(column, width);
        column.setCellValueFactory(features -> features.getValue().headProperty());
        column.setCellFactory(any -> {
            HeadCell<T> cell = new HeadCell<>(messages);
            cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> onNumber.accept(cell.getIndex(), event));
            return cell;
        });
        return column;
    }

    /** The columns with the values. */
    List<TableColumn<Row<T>, T>> of(List<EditableColumn<T>> specs) {
        return specs.stream().map(this::column).toList();
    }

    private TableColumn<Row<T>, T> column(EditableColumn<T> spec) {
        TableColumn<Row<T>, T> column = new TableColumn<>(spec.title());
        column.setId(spec.id());
        fix(column, spec.width());
        column.setCellValueFactory(features -> features.getValue().valueProperty());
        column.setCellFactory(any -> {
            ValueCell<T> cell = new ValueCell<>(spec, spec.accessibleName());
            cell.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> onCell.pressed(cell.getIndex(), spec, event));
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
}
