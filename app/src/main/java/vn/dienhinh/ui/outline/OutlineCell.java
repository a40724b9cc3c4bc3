package vn.dienhinh.ui.outline;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.ui.control.FindingLine;

/** One part: number, heading, state in words, and a sign where something is to be looked at. */
final class OutlineCell extends ListCell<OutlineRow> {

    private static final double GAP = 6;
    private static final double STEP = 14;

    private final Label title = new Label();
    private final Label note = new Label();
    private final FontIcon sign = new FontIcon();
    private final Label signBox = new Label("", sign);
    private final HBox line = new HBox(GAP);

    OutlineCell() {
        title.setMinWidth(0);
        note.getStyleClass().add("outline-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        signBox.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
        line.getChildren().addAll(title, between, note, signBox);
    }

    @Override
    protected void updateItem(OutlineRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        line.setPadding(new Insets(0, 0, 0, row.depth() * STEP));
        title.setText(row.words());
        note.setText(row.note());
        note.setManaged(!row.note().isEmpty());
        signBox.setManaged(row.severity() != null);
        signBox.setVisible(row.severity() != null);
        signBox.getStyleClass().setAll("label", "finding");
        if (row.severity() != null) {
            sign.setIconCode(FindingLine.iconOf(row.severity()));
            signBox.getStyleClass().add(FindingLine.styleOf(row.severity()));
        }
        setGraphic(line);
        setTooltip(new Tooltip(row.words()));
        setAccessibleText(row.note().isEmpty() ? row.words() : row.words() + ", " + row.note());
    }
}
