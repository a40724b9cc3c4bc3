package vn.dienhinh.infrastructure.layout;

import java.util.List;
import vn.dienhinh.infrastructure.layout.TableGrid.Place;

/**
 * A place in a table's row with its content set into lines. Lengths in points.
 *
 * @param place  where it stands
 * @param x      left edge, from the left edge of the table
 * @param width  width with padding
 * @param inset  from the left edge to the text
 * @param strips content; empty where a cell above reaches down
 */
record CellBox(Place place, double x, double width, double inset, List<Strip> strips) {

    double contentHeight() {
        return Strip.height(strips);
    }

    /** How many rows it covers. */
    int rowSpan() {
        return place.cell().rowSpan();
    }

    CellBox with(List<Strip> part) {
        return new CellBox(place, x, width, inset, part);
    }
}
