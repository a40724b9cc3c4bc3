package vn.dienhinh.ui.control.table;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FindingLine;

/** The first cell of a row: its number, and a sign where the rules found something. */
final class HeadCell<T> extends TableCell<Row<T>, Row.Head> {

    private final Messages messages;
    private final FontIcon icon = new FontIcon();
    private final Tooltip tooltip = new Tooltip();

    HeadCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("row-head");
        setAlignment(Pos.CENTER_RIGHT);
        setContentDisplay(ContentDisplay.LEFT);
        setGraphicTextGap(4);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        showHead();
    }

    @Override
    protected void updateItem(Row.Head head, boolean empty) {
        super.updateItem(head, empty);
        showHead();
    }

    private void showHead() {
        Row.Head head = isEmpty() ? null : getItem();
        RowMark mark = head == null ? null : head.mark();
        getStyleClass().removeAll("finding-error", "finding-warning", "finding-info");
        int number = head == null || head.number() == 0 ? getIndex() + 1 : head.number();
        setText(head == null ? "" : Integer.toString(number));
        if (head != null && head.fresh()) {
            icon.setIconCode(Feather.PLUS);
            setText("");
        } else if (mark != null) {
            icon.setIconCode(FindingLine.iconOf(mark.severity()));
            getStyleClass().add(FindingLine.styleOf(mark.severity()));
            tooltip.setText(mark.text());
        }
        setGraphic(head != null && (head.fresh() || mark != null) ? icon : null);
        setTooltip(mark == null ? null : tooltip);
        setAccessibleText(head == null ? null : head.fresh() ? messages.get("table.newRow")
                : mark == null ? messages.get("table.row", number)
                : messages.get("table.markedRow", number, mark.text()));
    }
}
