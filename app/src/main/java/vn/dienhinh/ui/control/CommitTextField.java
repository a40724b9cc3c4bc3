package vn.dienhinh.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A one-line field that hands over its text when it is left or Enter is pressed, and never touches it before:
 * UniKey rewrites letters by fake backspaces, and any change from outside while typing harms the word.
 */
public class CommitTextField extends TextField implements TypedText {

    private final Consumer<String> onCommit;
    private String committed = "";

    /** @param onCommit takes the tidied text each time it differs from the one shown before */
    public CommitTextField(Consumer<String> onCommit) {
        this.onCommit = onCommit;
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
            } else if (event.getCode() == KeyCode.ESCAPE && isTyped()) {
                setText(committed);
                event.consume();
            }
        });
    }

    /** Shows a value from outside; what is being typed is left alone. */
    public final void show(String value) {
        String shown = value == null ? "" : value;
        boolean typing = isFocused() && isTyped();
        committed = shown;
        if (!typing && !shown.equals(getText())) {
            setText(shown);
        }
    }

    /** Tidies the text and hands it over when it differs from the value shown before. */
    public final void commit() {
        String value = tidy(getText());
        if (!value.equals(getText())) {
            setText(value);
        }
        if (!value.equals(committed)) {
            committed = value;
            onCommit.accept(value);
        }
    }

    /** The text as it is stored. */
    protected String tidy(String text) {
        return VietnameseText.line(text);
    }

    @Override
    public final boolean isTyped() {
        return !committed.equals(getText());
    }

    @Override
    public final TextInputControl input() {
        return this;
    }

    /** Text pasted from Windows may end in a NUL and random letters (JDK-8281384): cut it there. */
    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null) {
            return;
        }
        replaceSelection(untilNul(pasted).replaceAll("\\R", " "));
    }

    /** The text before the first NUL; see {@link #paste()}. */
    public static String untilNul(String text) {
        int nul = text.indexOf('\0');
        return nul < 0 ? text : text.substring(0, nul);
    }
}
