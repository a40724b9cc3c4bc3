package vn.dienhinh.ui.step.delegate.importing;

import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.messages.Messages;

/** What becomes of a row: a sign and a word. */
final class StatusCell extends TableCell<RosterRow, RosterRow> {

    private final Messages messages;
    private final ImportModel model;
    private final FontIcon icon = new FontIcon();

    StatusCell(Messages messages, ImportModel model) {
        this.messages = messages;
        this.model = model;
        setGraphicTextGap(6);
    }

    @Override
    protected void updateItem(RosterRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("importing-taken", "finding-warning", "finding-error", "muted");
        if (empty || row == null || model.selection() == null) {
            setText("");
            setGraphic(null);
            return;
        }
        RowFilter state = RowFilter.of(row, model.selection());
        setText(messages.get("importing.status." + state.name()));
        icon.setIconCode(switch (state) {
            case REMARKED -> Feather.ALERT_TRIANGLE;
            case REFUSED -> Feather.X_CIRCLE;
            case LEFT -> Feather.MINUS_CIRCLE;
            default -> Feather.CHECK;
        });
        getStyleClass().add(switch (state) {
            case REMARKED -> "finding-warning";
            case REFUSED -> "finding-error";
            case LEFT -> "muted";
            default -> "importing-taken";
        });
        setGraphic(icon);
    }
}
