package vn.dienhinh.ui.control.table;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;

/** The line under the table that tells of columns out of view and brings them. */
final class ColumnStrip extends BorderPane {

    private final Messages messages;
    private final Button left = new Button();
    private final Button right = new Button();

    /** @param onTurn takes true for the columns at the left */
    ColumnStrip(Messages messages, Consumer<Boolean> onTurn) {
        this.messages = messages;
        getStyleClass().add("column-strip");
        left.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        right.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        right.setContentDisplay(ContentDisplay.RIGHT);
        left.setOnAction(event -> onTurn.accept(true));
        right.setOnAction(event -> onTurn.accept(false));
        for (Button button : new Button[]{left, right}) {
            button.getStyleClass().add("flat");
            // The arrow keys and Tab bring the columns; the buttons are for the mouse.
            button.setFocusTraversable(false);
        }
        setLeft(left);
        setRight(right);
        setManaged(false);
        setVisible(false);
    }

    /** How many columns are out of view at either side. */
    void show(int hiddenLeft, int hiddenRight) {
        left.setText(messages.get("table.columnsLeft", hiddenLeft));
        right.setText(messages.get("table.columnsRight", hiddenRight));
        left.setVisible(hiddenLeft > 0);
        right.setVisible(hiddenRight > 0);
        setVisible(hiddenLeft + hiddenRight > 0);
    }
}
