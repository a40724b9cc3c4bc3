package vn.dienhinh.ui.control;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A field of many lines that hands over its text when it is left, and also after a rest in typing, so that a power cut
 * costs a few words at most; the shown text is tidied only when the field is left.
 */
public class CommitTextArea extends TextArea implements TypedText {

    private static final Duration REST = Duration.seconds(3);

    private final Consumer<String> onCommit;
    private final PauseTransition rest = new PauseTransition(REST);
    private String committed = "";

    /** @param onCommit takes the tidied text each time it differs from the one handed over before */
    public CommitTextArea(Consumer<String> onCommit) {
        this.onCommit = onCommit;
        setWrapText(true);
        rest.setOnFinished(event -> handOver(VietnameseText.lines(getText())));
        textProperty().addListener((property, was, is) -> {
            if (isFocused()) {
                rest.playFromStart();
            }
        });
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::moveOnWithTab);
    }

    /** Shows a value from outside; what is being typed is left alone. */
    public final void show(String value) {
        String shown = value == null ? "" : value;
        boolean typing = isFocused() && !committed.equals(VietnameseText.lines(getText()));
        committed = shown;
        if (!typing && !shown.equals(VietnameseText.lines(getText()))) {
            setText(shown);
        }
    }

    /** Tidies the text and hands it over when it differs from the value handed over before. */
    public final void commit() {
        rest.stop();
        String value = VietnameseText.lines(getText());
        if (!value.equals(getText())) {
            setText(value);
        }
        handOver(value);
    }

    private void handOver(String value) {
        if (!value.equals(committed)) {
            committed = value;
            onCommit.accept(value);
        }
    }

    @Override
    public final boolean isTyped() {
        return !committed.equals(getText());
    }

    @Override
    public final TextInputControl input() {
        return this;
    }

    /** Tab leads to the next field as in a form; a tab character has no place in an official text. */
    private void moveOnWithTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            // The control's own key for leaving it is Ctrl+Tab.
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    /** See {@link CommitTextField#paste()}. */
    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null) {
            replaceSelection(CommitTextField.untilNul(pasted));
        }
    }
}
