package vn.dienhinh.application.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells       cells from the left; the columns that they span add up to the table's, less those covered by a
 *                    cell above that spans rows
 * @param minHeightMm how high the row is at least, in millimetres; 0 for as high as its content
 */
public record TableRow(List<TableCell> cells, double minHeightMm) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** A row as high as its content. */
    public TableRow(List<TableCell> cells) {
        this(cells, 0);
    }
}
