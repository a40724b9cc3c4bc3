package vn.dienhinh.infrastructure.ocr;

/**
 * A word on a picture of a page.
 *
 * @param line       words of one line have one number
 * @param left       in points of the picture, as the others
 * @param confidence from 0 to 100
 */
public record OcrWord(int line, int left, int top, int width, int height, double confidence, String text) {
}
