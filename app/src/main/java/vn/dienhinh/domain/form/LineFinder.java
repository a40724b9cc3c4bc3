package vn.dienhinh.domain.form;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.form.Line.Side;

/** Puts the paragraphs of a section in one row, each with its place. */
final class LineFinder {

    /** A column whose middle is this near to the sheet's, in parts of the text width, takes the whole width. */
    private static final double FULL_WIDTH = 0.08;

    private final int number;
    private final ObservedColumn text;
    private final List<Line> lines = new ArrayList<>();

    private LineFinder(int number, ObservedSection section) {
        this.number = number;
        this.text = section.page().textColumn();
    }

    static List<Line> lines(int number, ObservedSection section) {
        LineFinder finder = new LineFinder(number, section);
        TabbedColumns columns = new TabbedColumns();
        for (ObservedBlock block : section.blocks()) {
            if (block instanceof ObservedParagraph paragraph) {
                columns.halves(paragraph).forEach(half -> finder.add(half));
            } else {
                finder.add((ObservedTable) block);
            }
        }
        return List.copyOf(finder.lines);
    }

    /** Columns side by side are halves of their table, which may be narrower than the text. */
    private void add(ObservedTable table) {
        ObservedColumn whole = table.bordered() ? text : extent(table);
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<ObservedParagraph>> cells = table.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                for (ObservedParagraph paragraph : cells.get(cell)) {
                    lines.add(new Line(number, lines.size(), side(paragraph.column(), whole), paragraph, table, row,
                            cell));
                }
            }
        }
    }

    private void add(ObservedParagraph paragraph) {
        lines.add(new Line(number, lines.size(), side(paragraph.column(), text), paragraph, null, -1, -1));
    }

    private ObservedColumn extent(ObservedTable table) {
        List<ObservedColumn> columns = table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream)
                .map(ObservedParagraph::column).toList();
        double left = columns.stream().mapToDouble(ObservedColumn::leftMm).min().orElse(text.leftMm());
        double right = columns.stream().mapToDouble(column -> column.leftMm() + column.widthMm()).max()
                .orElse(text.leftMm() + text.widthMm());
        return new ObservedColumn(left, right - left);
    }

    private static Side side(ObservedColumn column, ObservedColumn whole) {
        double off = column.middleMm() - whole.middleMm();
        if (Math.abs(off) <= FULL_WIDTH * whole.widthMm()) {
            return Side.FULL;
        }
        return off < 0 ? Side.LEFT : Side.RIGHT;
    }
}
