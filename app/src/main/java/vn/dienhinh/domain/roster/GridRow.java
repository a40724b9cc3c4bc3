package vn.dienhinh.domain.roster;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number counted from 1, as the file's own program shows it
 * @param hidden true when it is not shown
 * @param struck true when most of it is struck through
 * @param cells  from the first column on; trailing blank cells may be left out
 */
public record GridRow(int number, boolean hidden, boolean struck, List<CellValue> cells) {

    /** A row that is not struck through. */
    public GridRow(int number, boolean hidden, List<CellValue> cells) {
        this(number, hidden, false, cells);
    }

    /** The cell of a column counted from 0; blank outside. */
    public CellValue cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : CellValue.BLANK;
    }

    /** True when all cells are blank. */
    public boolean isBlank() {
        for (CellValue cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
