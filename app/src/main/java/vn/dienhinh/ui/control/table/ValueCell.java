package vn.dienhinh.ui.control.table;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows one value of a row; edited by {@link CellEditor}, never here. */
final class ValueCell<T> extends TableCell<Row<T>, T> {

    private static final int LONG_TEXT = 24;

    private final EditableColumn<T> column;
    private final String spoken;
    private final FontIcon tick = new FontIcon(Feather.CHECK);
    private final Tooltip whole = new Tooltip();

    /** @param spoken words of a screen reader before the value */
    ValueCell(EditableColumn<T> column, String spoken) {
        this.column = column;
        this.spoken = spoken;
        boolean number = column.kind() == EditableColumn.Kind.AMOUNT;
        setAlignment(number ? Pos.CENTER_RIGHT
                : column.kind() == EditableColumn.Kind.CHECK ? Pos.CENTER : Pos.CENTER_LEFT);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        String text = empty || item == null ? "" : column.shown(item);
        if (column.kind() == EditableColumn.Kind.CHECK) {
            setGraphic(text.isEmpty() ? null : tick);
        } else {
            setText(text);
        }
        setTooltip(text.length() > LONG_TEXT ? whole : null);
        whole.setText(text);
        setAccessibleText(empty ? null : spoken + ": " + text);
    }
}
