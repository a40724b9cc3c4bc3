package vn.dienhinh.application.preview;

/**
 * One page as a picture.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param pixels colours as 0xAARRGGBB, row by row; not to be changed
 */
public record PagePicture(int width, int height, int[] pixels) {
}
