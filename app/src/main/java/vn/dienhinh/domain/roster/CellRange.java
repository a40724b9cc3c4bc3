package vn.dienhinh.domain.roster;

/**
 * Cells that are merged into one; the first holds the value.
 *
 * @param firstRow    counted from 1
 * @param lastRow     at least firstRow
 * @param firstColumn counted from 0
 * @param lastColumn  at least firstColumn
 */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** True when that cell is one of them. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
