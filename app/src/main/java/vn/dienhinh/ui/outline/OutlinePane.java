package vn.dienhinh.ui.outline;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.ui.control.Rows;

/** A list of parts at the left, the part at hand at the right; the border between them can be moved. */
public final class OutlinePane extends SplitPane {

    private static final double LIST_WIDTH = 248;
    private static final double MOST_LIST_WIDTH = 320;
    private static final double LIST_SHARE = 0.3;
    private static final double GAP = 8;

    private final VBox detail = new VBox(GAP);
    private final ScrollPane scroll = new ScrollPane(detail);

    /** @param left the list of parts */
    public OutlinePane(OutlineSide left) {
        getStyleClass().add("outline-pane");
        setOrientation(Orientation.HORIZONTAL);
        left.getStyleClass().add("outline-side");
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        detail.getStyleClass().addAll("page", "outline-detail");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        SplitPane.setResizableWithParent(left, false);
        getItems().addAll(left, scroll);
        widthProperty().addListener((property, was, is) -> {
            if (was.doubleValue() == 0 && is.doubleValue() > 0) {
                double width = Math.max(LIST_WIDTH, Math.min(MOST_LIST_WIDTH, LIST_SHARE * is.doubleValue()));
                setDividerPositions(width / is.doubleValue());
            }
        });
    }

    /** Shows a part under its heading. */
    public void showDetail(String heading, Node part) {
        if (detail.getChildren().size() == 2 && detail.getChildren().get(1) == part) {
            ((Label) detail.getChildren().get(0)).setText(heading);
            return;
        }
        VBox.setVgrow(part, Priority.ALWAYS);
        detail.getChildren().setAll(Rows.sentence(heading, "section-title"), part);
        scroll.setVvalue(0);
    }
}
