package vn.dienhinh.ui.preview;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import vn.dienhinh.application.preview.PagePicture;

/** One page: a white sheet until its picture is there. */
final class PageView extends StackPane {

    private static final double SAME_SHAPE = 0.02;

    private final ImageView image = new ImageView();
    private PreviewModel.Pages drawn;
    private int drawnWidth;

    PageView() {
        getStyleClass().add("preview-page");
        getChildren().add(image);
    }

    /**
     * Gives the sheet its size; the old picture stays until the new one is there, so that nothing flickers, unless the page
     * lies the other way now.
     */
    void size(double width, double proportion) {
        double height = width / proportion;
        if (image.getImage() != null
                && Math.abs(image.getImage().getWidth() / image.getImage().getHeight() - proportion) > SAME_SHAPE) {
            image.setImage(null);
        }
        setMinSize(width, height);
        setMaxSize(width, height);
        image.setFitWidth(width);
        image.setPreserveRatio(true);
    }

    /** Asks for the picture of this page unless it is there already. */
    void draw(PreviewModel model, PreviewModel.Pages pages, int page, int pixels) {
        if (pages == drawn && pixels == drawnWidth) {
            return;
        }
        drawn = pages;
        drawnWidth = pixels;
        model.picture(pages, page, pixels, this::show);
    }

    private void show(PagePicture picture) {
        WritableImage written = new WritableImage(picture.width(), picture.height());
        written.getPixelWriter().setPixels(0, 0, picture.width(), picture.height(), PixelFormat.getIntArgbInstance(),
                picture.pixels(), 0, picture.width());
        image.setImage(written);
    }
}
