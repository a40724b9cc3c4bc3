package vn.dienhinh.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The page of a step that is a form: folding sections one under another; scrolls to whatever has the focus. */
public class FormPage extends ScrollPane {

    private static final double MARGIN = 48;
    private static final double GAP = 16;

    private final VBox page;

    public FormPage(Node... sections) {
        page = new VBox(sections);
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("form-page");
        // The page itself is no stop on the way of the Tab key.
        setFocusTraversable(false);
        ChangeListener<Node> onFocus = (property, was, is) -> scrollTo(is);
        sceneProperty().addListener((property, was, is) -> followFocus(was, is, onFocus));
    }

    /** Other sections in place of those that stand there. */
    protected final void setSections(Node... sections) {
        page.getChildren().setAll(sections);
    }

    /** A section that folds by mouse, Enter or blank on its heading. */
    public static TitledPane section(String title, boolean expanded, Node... rows) {
        VBox body = new VBox(GAP, rows);
        body.getStyleClass().add("section-body");
        TitledPane section = new TitledPane(title, body);
        section.getStyleClass().add("form-section");
        section.setExpanded(expanded);
        section.setAnimated(false);
        return section;
    }

    /** Unfolds the sections around a node, so that it can take the focus. */
    public static void unfold(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent instanceof TitledPane section) {
                section.setExpanded(true);
            }
        }
    }

    private static void followFocus(Scene was, Scene is, ChangeListener<Node> onFocus) {
        if (was != null) {
            was.focusOwnerProperty().removeListener(onFocus);
        }
        if (is != null) {
            is.focusOwnerProperty().addListener(onFocus);
        }
    }

    private void scrollTo(Node node) {
        // Before its first layout the page has no height yet, and stands at its top anyway.
        if (node == null || !isInside(node) || getViewportBounds().getHeight() <= 0) {
            return;
        }
        layout();
        Bounds place = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden = page.getHeight() - getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        double bottom = top + getViewportBounds().getHeight();
        if (place.getMinY() - MARGIN < top) {
            setVvalue(Math.max(0, (place.getMinY() - MARGIN) / hidden));
        } else if (place.getMaxY() + MARGIN > bottom) {
            setVvalue(Math.min(1, (place.getMaxY() + MARGIN - getViewportBounds().getHeight()) / hidden));
        }
    }

    private boolean isInside(Node node) {
        for (Node parent = node; parent != null; parent = parent.getParent()) {
            if (parent == page) {
                return true;
            }
        }
        return false;
    }
}
