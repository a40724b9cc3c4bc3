package vn.dienhinh.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The step at hand with the preview beside it, as wide as the clerk drags it. Where the window is too small for both,
 * the preview stays away until it is asked for, and then lies over the step's right part.
 */
final class Workplace extends StackPane {

    /** Below this a step and a readable page do not fit side by side. */
    private static final double LEAST_WIDTH = 1200;
    private static final double LEAST_HEIGHT = 680;
    private static final double PREVIEW_WIDTH = 360;
    private static final double OVERLAY_SHARE = 0.6;

    private final SplitPane beside = new SplitPane();
    private final Region preview;
    private final BooleanProperty folded;
    private double previewWidth = PREVIEW_WIDTH;
    private boolean small;
    private boolean overlaid;
    private boolean usable = true;

    /**
     * @param middle  the step at hand
     * @param preview the pages of its paper
     * @param folded  true while the clerk wants no preview in a large window; outlives this page
     */
    Workplace(Region middle, Region preview, BooleanProperty folded) {
        this.preview = preview;
        this.folded = folded;
        setId("workplace");
        getStyleClass().add("workplace");
        middle.setMinWidth(0);
        preview.setMinWidth(PREVIEW_WIDTH);
        preview.setPrefWidth(PREVIEW_WIDTH);
        beside.getItems().add(middle);
        SplitPane.setResizableWithParent(preview, false);
        getChildren().add(beside);
        setMinSize(0, 0);
        setAlignment(preview, Pos.CENTER_RIGHT);
        preview.widthProperty().addListener((property, was, is) -> {
            if (beside.getItems().contains(preview) && is.doubleValue() > 0) {
                previewWidth = is.doubleValue();
            }
        });
    }

    /** Takes the size of the window; true when it is too small for step list, step and preview side by side. */
    boolean fit(double width, double height) {
        small = width < LEAST_WIDTH || height < LEAST_HEIGHT;
        overlaid = overlaid && small;
        arrange();
        return small;
    }

    /** Shows the preview or puts it away, as the clerk asks. */
    void toggle() {
        if (small) {
            overlaid = !overlaid;
        } else {
            folded.set(!folded.get());
        }
        arrange();
    }

    /** @param whether a paper goes with the page at hand, and the page leaves room for it */
    void setPreviewUsable(boolean whether) {
        usable = whether;
        overlaid = overlaid && usable;
        arrange();
    }

    /** True while pages can be seen. */
    boolean isPreviewShown() {
        return usable && (small ? overlaid : !folded.get());
    }

    private void arrange() {
        boolean over = isPreviewShown() && small;
        boolean side = isPreviewShown() && !small;
        move(preview, side);
        if (over && !getChildren().contains(preview)) {
            preview.maxWidthProperty().bind(widthProperty().multiply(OVERLAY_SHARE));
            preview.setPrefWidth(USE_COMPUTED_SIZE);
            getChildren().add(preview);
        } else if (!over && getChildren().remove(preview)) {
            preview.maxWidthProperty().unbind();
            preview.setMaxWidth(Double.MAX_VALUE);
        }
    }

    private void move(Node pane, boolean side) {
        if (side && !beside.getItems().contains(pane)) {
            getChildren().remove(pane);
            preview.maxWidthProperty().unbind();
            preview.setMaxWidth(Double.MAX_VALUE);
            double width = previewWidth;
            preview.setPrefWidth(width);
            beside.getItems().add(pane);
            if (getWidth() > 0) {
                beside.setDividerPositions(1 - width / getWidth());
            } else {
                widthProperty().addListener(new javafx.beans.InvalidationListener() {
                    @Override
                    public void invalidated(javafx.beans.Observable property) {
                        if (getWidth() > 0) {
                            widthProperty().removeListener(this);
                            beside.setDividerPositions(1 - width / getWidth());
                        }
                    }
                });
            }
        } else if (!side) {
            beside.getItems().remove(pane);
        }
    }
}
