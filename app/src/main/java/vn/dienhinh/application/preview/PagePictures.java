package vn.dienhinh.application.preview;

import java.io.IOException;

/** Port: opens a PDF for looking at. */
public interface PagePictures {

    /**
     * Opens a PDF.
     *
     * @throws IOException when it is none
     */
    OpenPages open(byte[] pdf) throws IOException;

    /** An open PDF; used by one thread at a time, closed by who opened it. */
    interface OpenPages extends AutoCloseable {

        /** How many pages it has. */
        int count();

        /** Width divided by height of a page, counted from 0. */
        double proportion(int page);

        /**
         * A page as a picture.
         *
         * @param page  counted from 0
         * @param width wanted width in pixels
         */
        PagePicture picture(int page, int width) throws IOException;

        @Override
        void close();
    }
}
