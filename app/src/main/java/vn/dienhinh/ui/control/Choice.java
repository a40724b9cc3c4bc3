package vn.dienhinh.ui.control;

import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A choice that opens by the arrow keys too, as a clerk expects of it; the plain one lets them carry the focus away to
 * the neighbour.
 */
public final class Choice<T> extends ChoiceBox<T> {

    public Choice() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isShowing() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
                event.consume();
                show();
            }
        });
    }
}
