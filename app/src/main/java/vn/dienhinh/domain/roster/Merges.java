package vn.dienhinh.domain.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks up merged cells. */
final class Merges {

    /** A larger block is a coloured page, not a heading or a value over several rows. */
    private static final long MOST_CELLS = 20_000;

    private final Map<Long, CellRange> ranges = new HashMap<>();

    Merges(List<CellRange> merged) {
        for (CellRange range : merged) {
            long cells = (1L + range.lastRow() - range.firstRow()) * (1L + range.lastColumn() - range.firstColumn());
            for (int row = range.firstRow(); cells <= MOST_CELLS && row <= range.lastRow(); row++) {
                for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                    ranges.put(key(row, column), range);
                }
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    /** The column that holds the value of that cell. */
    int firstColumn(int row, int column) {
        CellRange range = ranges.isEmpty() ? null : ranges.get(key(row, column));
        return range == null || range.firstRow() != row ? column : range.firstColumn();
    }

    /** The row that holds the value of that cell. */
    int firstRow(int row, int column) {
        CellRange range = ranges.isEmpty() ? null : ranges.get(key(row, column));
        return range == null || range.firstColumn() != column ? row : range.firstRow();
    }

    /** True for a cell of a range over several columns. */
    boolean isWide(int row, int column) {
        CellRange range = ranges.isEmpty() ? null : ranges.get(key(row, column));
        return range != null && range.lastColumn() > range.firstColumn();
    }

    /** True for a cell that is merged into another and holds nothing itself. */
    boolean isInside(int row, int column) {
        CellRange range = ranges.isEmpty() ? null : ranges.get(key(row, column));
        return range != null && (range.firstRow() != row || range.firstColumn() != column);
    }
}
