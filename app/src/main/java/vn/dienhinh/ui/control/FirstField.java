package vn.dienhinh.ui.control;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;

/** Finds where the keyboard begins in a part of the window. */
public final class FirstField {

    private FirstField() {
    }

    /** The first control that can take the focus, in reading order; headings of open sections and tabs are passed over. */
    public static Node in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        boolean heading = node instanceof TitledPane section && section.isExpanded() || node instanceof TabPane;
        if (node.isFocusTraversable() && !heading) {
            return node;
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream().map(FirstField::in)
                    .filter(Objects::nonNull).findFirst().orElse(null);
        }
        return null;
    }

    /** Gives the focus to the first control of a part that stands in a window. */
    public static void focus(Node node) {
        // Scrolling and splitting controls hold their content only once they have their skin.
        node.applyCss();
        Node first = in(node);
        if (first != null) {
            first.requestFocus();
        }
    }
}
