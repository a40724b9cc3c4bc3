package vn.dienhinh.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** Finds what a clerk could not read and what a screen reader could not name. Used on the JavaFX thread. */
final class WindowFaults {

    private static final double EDGE = 1;

    private final List<String> faults = new ArrayList<>();
    private final List<Node> labelled = new ArrayList<>();

    private WindowFaults() {
    }

    /** The faults of everything visible inside a node, in words. */
    static List<String> of(Parent root) {
        WindowFaults found = new WindowFaults();
        found.gatherLabels(root);
        found.look(root);
        return found.faults;
    }

    /** Unfolds every section, so that what is inside is looked at too. */
    static void unfold(Node node) {
        if (node instanceof TitledPane section) {
            section.setExpanded(true);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(WindowFaults::unfold);
        }
    }

    private void gatherLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::gatherLabels);
        }
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (mustBeNamed(node) && !isNamed(node)) {
            faults.add("no name: " + describe(node));
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            faults.add("cut: " + describe(node) + " \"" + labeled.getText() + "\"");
        }
        if (node instanceof Control && isOutside(node)) {
            faults.add("outside the window: " + describe(node));
        }
        if (node instanceof ComboBoxBase) {
            // Its editor and list speak with its name.
            return;
        }
        // Cells of tables and outlines are cut on purpose: their columns are as wide as the clerk makes them, and the
        // whole text stands in the field or detail beside them.
        if (node instanceof Parent parent && !(node instanceof IndexedCell)) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** Beyond the window's edge, where no bar scrolls to it. */
    private static boolean isOutside(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at instanceof VirtualFlow) {
                return false;
            }
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && bounds.getHeight() > 0 && (bounds.getMinX() < -EDGE || bounds.getMinY() < -EDGE
                || bounds.getMaxX() > node.getScene().getWidth() + EDGE
                || bounds.getMaxY() > node.getScene().getHeight() + EDGE);
    }

    private static boolean mustBeNamed(Node node) {
        return node instanceof TextInputControl || node instanceof ButtonBase || node instanceof ChoiceBox
                || node instanceof ComboBoxBase || node instanceof TableView || node instanceof ListView;
    }

    private boolean isNamed(Node node) {
        return isThere(node.getAccessibleText()) || labelled.contains(node)
                || node instanceof Labeled labeled && isThere(labeled.getText());
    }

    private static boolean isThere(String text) {
        return text != null && !text.isBlank();
    }

    /** The conference's name in the top bar is cut on purpose: it can be long, and its tooltip has the whole. */
    private static boolean isCut(Labeled labeled) {
        if (labeled instanceof IndexedCell || labeled.getStyleClass().contains("conference-title")
                || !isThere(labeled.getText())) {
            return false;
        }
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(shown -> shown.getText().contains(labeled.getEllipsisString())
                        && !labeled.getText().contains(labeled.getEllipsisString()));
    }

    private static String describe(Node node) {
        StringBuilder text = new StringBuilder(node.getClass().getSimpleName());
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                return text.append(at == node ? "#" : " in #").append(at.getId()).toString();
            }
        }
        return text.append(node.getStyleClass()).toString();
    }
}
