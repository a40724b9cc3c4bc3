package vn.dienhinh.ui.control;

import javafx.scene.control.TextInputControl;

/** A field that knows whether it holds text which it has not handed over yet. */
public interface TypedText {

    /** True while the text differs from the value that was last shown or handed over. */
    boolean isTyped();

    /** The control in which the text is typed. */
    TextInputControl input();
}
