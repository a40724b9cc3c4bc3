package vn.dienhinh.application.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells cells from the left; the columns that they span add up to the table's, less those covered by a cell
 *              above that spans rows
 */
public record TableRow(List<TableCell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
