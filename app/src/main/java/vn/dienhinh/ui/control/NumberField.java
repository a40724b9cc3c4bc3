package vn.dienhinh.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TextFormatter;

/** A field for a whole number, up to nine digits; empty means not stated. Letters are not taken: no word is typed here. */
public class NumberField extends CommitTextField {

    private static final String DIGITS = "\\d{0,9}";

    /** @param onCommit takes the number, or null for an empty field */
    public NumberField(Consumer<Integer> onCommit) {
        super(text -> onCommit.accept(text.isEmpty() ? null : Integer.valueOf(text)));
        setTextFormatter(new TextFormatter<>(change -> change.getControlNewText().matches(DIGITS) ? change : null));
        setPrefColumnCount(6);
    }

    /** Shows a number; null shows an empty field. */
    public void showNumber(Integer value) {
        show(value == null ? "" : value.toString());
    }
}
