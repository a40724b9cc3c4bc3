package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table set into lines: its rows in groups that stay on one page.
 *
 * @param columns      how many columns
 * @param bordered     true for drawn lines
 * @param keepTogether true when no page may break inside
 * @param heading      rows to be repeated at the top of each page; empty for none
 * @param groups       the rows after them, joined where a cell spans rows
 */
record TableItem(int columns, boolean bordered, boolean keepTogether, List<Row> heading, List<List<Row>> groups)
        implements FlowItem {

    /**
     * A row.
     *
     * @param cells  its places from the left
     * @param height its height in points, with the line above it
     */
    record Row(List<CellBox> cells, double height) {
    }

    @Override
    public double before() {
        return 0;
    }

    @Override
    public double after() {
        return 0;
    }

    @Override
    public boolean keepWithNext() {
        return false;
    }

    @Override
    public double height() {
        double sum = height(heading) + footHeight();
        for (List<Row> group : groups) {
            sum += height(group);
        }
        return sum;
    }

    @Override
    public double leastHeight() {
        if (keepTogether || groups.isEmpty()) {
            return height();
        }
        return height(heading) + height(groups.get(0)) + footHeight();
    }

    /** Height of the line under the last row of a page. */
    double footHeight() {
        return bordered ? Measures.BORDER_PT : 0;
    }

    static double height(List<Row> rows) {
        double sum = 0;
        for (Row row : rows) {
            sum += row.height();
        }
        return sum;
    }

    /**
     * Rows from cells: each as high as its content and as asked, the last row of a spanning cell as high as that still
     * needs.
     *
     * @param grid       says how high each row is at least
     * @param lineHeight height of the line above a row
     */
    static List<Row> rows(List<List<CellBox>> cells, TableGrid grid, double lineHeight) {
        double[] heights = new double[cells.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Measures.points(grid.leastHeight(i));
        }
        for (int i = 0; i < heights.length; i++) {
            for (CellBox cell : cells.get(i)) {
                if (cell.rowSpan() == 1) {
                    heights[i] = Math.max(heights[i], cell.contentHeight() + lineHeight);
                }
            }
        }
        for (int i = 0; i < heights.length; i++) {
            for (CellBox cell : cells.get(i)) {
                if (cell.rowSpan() > 1 && !cell.place().continued()) {
                    stretch(heights, i, Math.min(heights.length, i + cell.rowSpan()) - 1,
                            cell.contentHeight() + lineHeight);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            rows.add(new Row(cells.get(i), heights[i]));
        }
        return rows;
    }

    private static void stretch(double[] heights, int first, int last, double needed) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += heights[i];
        }
        heights[last] += Math.max(0, needed - sum);
    }
}
