package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dienhinh.domain.text.VietnameseText;

/** Collects what of a sheet no field takes, so that nothing of it disappears. */
final class LeftTexts {

    /** More is a sheet of another kind; the remark says that there is more. */
    private static final int MOST = 5000;

    private final Grid grid;
    private final List<LeftText> texts = new ArrayList<>();
    /** By column, the first text that was left there. */
    private final Map<Integer, String> columns = new TreeMap<>();
    private int lines;

    LeftTexts(Grid grid) {
        this.grid = grid;
    }

    private void add(int row, int column, String heading, String text) {
        String line = VietnameseText.line(text);
        if (!line.isEmpty() && texts.size() < MOST) {
            texts.add(new LeftText(new CellPlace(grid.file(), grid.sheet(), row, column), heading, line));
        }
    }

    /** Cells of a person's row that stand in no known column. */
    void unused(GridRow row, Block block) {
        for (int column = block.firstColumn(); column < row.cells().size() && block.holds(column); column++) {
            CellValue cell = row.cell(column);
            MatchedColumn matched = block.at(column);
            if (!cell.isBlank() && (matched == null || matched.field() == null || matched.field().isLeft())) {
                String heading = matched == null ? "" : VietnameseText.line(matched.heading());
                add(row.number(), column, heading, LineKinds.plain(cell));
                if (matched == null || matched.field() == null) {
                    columns.putIfAbsent(column, heading);
                }
            }
        }
    }

    /** A line that holds nobody and tells nothing of the people below it. */
    void line(GridRow row, Block block) {
        boolean any = false;
        for (int column = block.firstColumn(); column < row.cells().size() && block.holds(column); column++) {
            if (!row.cell(column).isBlank()) {
                add(row.number(), column, "", LineKinds.plain(row.cell(column)));
                any = true;
            }
        }
        lines += any ? 1 : 0;
    }

    /** A whole row outside any list. */
    void row(GridRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                add(row.number(), column, "", LineKinds.plain(row.cell(column)));
            }
        }
    }

    /** A line of a text without a table, counted from 1. */
    void text(int number, String line) {
        add(number, 0, "", line);
    }

    void title(String text) {
        add(0, 0, "", text);
    }

    void comment(CellComment comment) {
        add(comment.row(), comment.column(), "", comment.text());
    }

    List<LeftText> texts() {
        return texts;
    }

    /** The columns without a known field in which something stood, with their headings. */
    Map<Integer, String> columns() {
        return columns;
    }

    /** How many lines between the people were left. */
    int lines() {
        return lines;
    }
}
