package vn.dienhinh.infrastructure.layout;

import vn.dienhinh.infrastructure.font.FontFace;

/**
 * Letters of one face that stand side by side on a line. Lengths in points.
 *
 * @param text       the letters
 * @param face       face of the font
 * @param sizePt     letter size
 * @param x          left edge, from the left edge of the column or sheet
 * @param width      width with stretched blanks
 * @param blankExtra what justification adds to each blank
 */
public record TextPiece(String text, FontFace face, double sizePt, double x, double width, double blankExtra) {

    TextPiece movedBy(double distance) {
        return new TextPiece(text, face, sizePt, x + distance, width, blankExtra);
    }
}
