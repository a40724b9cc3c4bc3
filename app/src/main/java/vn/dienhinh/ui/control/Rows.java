package vn.dienhinh.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Small arrangements that forms share. */
public final class Rows {

    private static final double GAP = 16;

    private Rows() {
    }

    /** Fields side by side, wrapped where the page is narrow. */
    public static FlowPane sideBySide(Node... fields) {
        FlowPane row = new FlowPane(GAP, GAP, fields);
        row.setRowValignment(VPos.TOP);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** Shows a node only while the condition holds; it takes no room otherwise. */
    public static <N extends Node> N onlyWhile(ObservableValue<Boolean> condition, N node) {
        node.managedProperty().bind(node.visibleProperty());
        node.visibleProperty().bind(condition);
        return node;
    }

    /** A sentence over the whole width. */
    public static Label sentence(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
