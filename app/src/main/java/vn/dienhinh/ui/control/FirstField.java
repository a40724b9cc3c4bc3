package vn.dienhinh.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;

/** Finds where typing begins in a part of the window: the first field, list or table; a stray blank or Enter does no harm there. */
public final class FirstField {

    private FirstField() {
    }

    /** Gives the focus to the first field of a part that stands in a window; does nothing where there is none. */
    public static void focus(Node part) {
        // Scrolling and splitting controls hold their content only once they have their skin.
        part.applyCss();
        search(part).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> search(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && !acts(node) && !holdsOthers(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(FirstField::search)
                .flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    private static boolean acts(Node node) {
        return node instanceof Button || node instanceof Hyperlink;
    }

    private static boolean holdsOthers(Node node) {
        return node instanceof TitledPane || node instanceof ScrollPane || node instanceof TabPane;
    }
}
