package vn.dienhinh.domain.roster;

import java.util.List;
import java.util.Set;

/**
 * A table as a file holds it: one sheet of a workbook, one table of a text, or a whole text file.
 *
 * @param file   the file's name without folders; empty for the clipboard
 * @param sheet  the sheet's name, or the number of the table; empty where a file is one table
 * @param traits what is to be told of it as a whole
 * @param rows   in order of their numbers; blank rows may be left out
 * @param merged cells that are one
 * @param titles the lines above the table that are none of its rows; empty in a workbook
 */
public record Grid(String file, String sheet, Set<GridTrait> traits, List<GridRow> rows, List<CellRange> merged,
                   List<CellValue.Text> titles) {

    public Grid {
        traits = Set.copyOf(traits);
        titles = List.copyOf(titles);
    }

    /** A table without lines above it. */
    public Grid(String file, String sheet, Set<GridTrait> traits, List<GridRow> rows, List<CellRange> merged) {
        this(file, sheet, traits, rows, merged, List.of());
    }

    /** The same table below those lines. */
    public Grid withTitles(List<CellValue.Text> other) {
        return new Grid(file, sheet, traits, rows, merged, other);
    }

    /** The number of columns that hold anything. */
    public int width() {
        int width = 0;
        for (GridRow row : rows) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    Grid withRows(List<GridRow> other) {
        return new Grid(file, sheet, traits, other, merged, titles);
    }
}
