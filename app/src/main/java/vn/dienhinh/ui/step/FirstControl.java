package vn.dienhinh.ui.step;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;

/** Finds where typing begins in a view: the first field, list or table; a stray blank or Enter does no harm there. */
final class FirstControl {

    private FirstControl() {
    }

    static Optional<Node> in(Node root) {
        // Controls have their parts only once they are styled.
        root.applyCss();
        return search(root);
    }

    private static Optional<Node> search(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable() && !acts(node) && !holdsOthers(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().map(FirstControl::search)
                .flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    private static boolean acts(Node node) {
        return node instanceof Button || node instanceof Hyperlink;
    }

    private static boolean holdsOthers(Node node) {
        return node instanceof TitledPane || node instanceof ScrollPane || node instanceof TabPane;
    }
}
