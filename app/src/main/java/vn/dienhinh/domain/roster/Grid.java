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
 * @param comments what is pinned to cells
 * @param titles the lines above the table that are none of its rows; empty in a workbook
 * @param lines  the text line by line, where the file is a text that may hold no table; empty otherwise
 */
public record Grid(String file, String sheet, Set<GridTrait> traits, List<GridRow> rows, List<CellRange> merged,
                   List<CellComment> comments, List<CellValue.Text> titles, List<String> lines) {

    public Grid {
        traits = Set.copyOf(traits);
        comments = List.copyOf(comments);
        titles = List.copyOf(titles);
        lines = List.copyOf(lines);
    }

    /** A table without lines above it. */
    public Grid(String file, String sheet, Set<GridTrait> traits, List<GridRow> rows, List<CellRange> merged) {
        this(file, sheet, traits, rows, merged, List.of(), List.of(), List.of());
    }

    /** The same table below those lines. */
    public Grid withTitles(List<CellValue.Text> other) {
        return new Grid(file, sheet, traits, rows, merged, comments, other, lines);
    }

    /** The same table with the text's own lines. */
    public Grid withLines(List<String> other) {
        return new Grid(file, sheet, traits, rows, merged, comments, titles, other);
    }

    /** The same table under another name of its file. */
    public Grid ofFile(String other) {
        return new Grid(other, sheet, traits, rows, merged, comments, titles, lines);
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
        return new Grid(file, sheet, traits, other, merged, comments, titles, lines);
    }
}
