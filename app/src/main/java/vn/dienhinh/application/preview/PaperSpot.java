package vn.dienhinh.application.preview;

import vn.dienhinh.application.document.Origin;

/**
 * Where a line of text stands on its page; lengths as parts of the page's width and height, from its upper left corner.
 *
 * @param origin what the text was made from
 * @param page   page, counted from 0
 * @param left   left end
 * @param right  right end
 * @param top    upper edge
 * @param bottom lower edge
 */
public record PaperSpot(Origin origin, int page, double left, double right, double top, double bottom) {

    /** How far a point of the page is beside the line; 0 where the line reaches over it. */
    double beside(double x) {
        return Math.max(0, Math.max(left - x, x - right));
    }

    /** True when the line is at that height. */
    boolean isAt(double y) {
        return y >= top && y <= bottom;
    }
}
