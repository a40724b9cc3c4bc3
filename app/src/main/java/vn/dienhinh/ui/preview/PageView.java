package vn.dienhinh.ui.preview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import vn.dienhinh.application.preview.PagePicture;
import vn.dienhinh.domain.finding.Place;

/** One page: a white sheet until its picture is there. */
final class PageView extends StackPane {

    private static final double SAME_SHAPE = 0.02;

    private final ImageView image = new ImageView();
    private PreviewModel.Pages drawn;
    private int drawnWidth;

    /** Finds the place where the text at a point is entered; the point as parts of width and height. */
    @FunctionalInterface
    interface PlaceFinder {
        Optional<Place> at(double x, double y);
    }

    PageView(PlaceFinder places, Consumer<Place> onPlace) {
        getStyleClass().add("preview-page");
        getChildren().add(image);
        setOnMouseMoved(event -> setCursor(under(event, places).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        setOnMouseClicked(event -> under(event, places).ifPresent(onPlace));
    }

    private Optional<Place> under(MouseEvent event, PlaceFinder places) {
        return places.at(event.getX() / getWidth(), event.getY() / getHeight());
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
