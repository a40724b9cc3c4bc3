package vn.dienhinh.application.preview;

/**
 * A paper opened for looking at; to be closed by who asked for it.
 *
 * @param pages its pages
 * @param spots where its texts stand
 */
public record PaperView(PagePictures.OpenPages pages, PaperSpots spots) implements AutoCloseable {

    @Override
    public void close() {
        pages.close();
    }
}
