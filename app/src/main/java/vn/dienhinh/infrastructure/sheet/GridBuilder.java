package vn.dienhinh.infrastructure.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.domain.roster.CellComment;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.GridRow;
import vn.dienhinh.domain.roster.GridTrait;

/** Puts a grid together row by row, within the bounds; rows that hold nothing are not kept. */
final class GridBuilder {

    private static final int MOST_COMMENTS = 2000;

    private final String file;
    private final String sheet;
    private final Set<GridTrait> traits = EnumSet.noneOf(GridTrait.class);
    private final List<GridRow> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<CellValue> cells = new ArrayList<>();
    private final List<CellComment> comments = new ArrayList<>();
    private int filled;
    private int struck;
    private int cellCount;
    private long letters;

    GridBuilder(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void trait(GridTrait trait) {
        traits.add(trait);
    }

    /** A cell of the row that is being read; columns from 0, in any order. */
    void cell(int column, CellValue value) throws PassedBoundException {
        if (column < 0 || column >= ReadingBounds.COLUMNS || value.isBlank()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(CellValue.BLANK);
        }
        cells.set(column, value);
        filled++;
        if (++cellCount > ReadingBounds.CELLS) {
            throw new PassedBoundException(true, ReadingBounds.CELLS);
        }
        if (value instanceof CellValue.Text text) {
            letters += text.text().length();
            if (letters > ReadingBounds.LIST_LETTERS) {
                throw new PassedBoundException(false, ReadingBounds.LIST_LETTERS / 1_000_000);
            }
        }
    }

    /** The cell that was put in last is struck through. */
    void struck() {
        struck++;
    }

    /** A text that is pinned to a cell; the row counted from 1. */
    void comment(int row, int column, String text) {
        if (!text.isBlank() && comments.size() < MOST_COMMENTS) {
            comments.add(new CellComment(row, column, text.strip()));
        }
    }

    /** The row is read. */
    void endRow(int number, boolean hidden) throws PassedBoundException {
        if (filled > 0) {
            if (rows.size() >= ReadingBounds.ROWS) {
                throw new PassedBoundException(true, ReadingBounds.ROWS);
            }
            rows.add(new GridRow(number, hidden, struck * 2 >= filled, List.copyOf(cells)));
        }
        cells.clear();
        filled = 0;
        struck = 0;
    }

    void merge(CellRange range) {
        if (merged.size() < ReadingBounds.MERGED) {
            merged.add(range);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Grid grid() {
        return new Grid(file, sheet, traits, List.copyOf(rows), List.copyOf(merged), comments, List.of(), List.of());
    }
}
