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
        for (ObservedBlock block : section.blocks()) {
            if (block instanceof ObservedParagraph paragraph) {
                finder.add(paragraph, null, -1, -1);
            } else {
                finder.add((ObservedTable) block);
            }
        }
        return List.copyOf(finder.lines);
    }

    private void add(ObservedTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            List<List<ObservedParagraph>> cells = table.rows().get(row).cells();
            for (int cell = 0; cell < cells.size(); cell++) {
                for (ObservedParagraph paragraph : cells.get(cell)) {
                    add(paragraph, table, row, cell);
                }
            }
        }
    }

    private void add(ObservedParagraph paragraph, ObservedTable table, int row, int cell) {
        lines.add(new Line(number, lines.size(), side(paragraph.column()), paragraph, table, row, cell));
    }

    private Side side(ObservedColumn column) {
        double off = column.middleMm() - text.middleMm();
        if (Math.abs(off) <= FULL_WIDTH * text.widthMm()) {
            return Side.FULL;
        }
        return off < 0 ? Side.LEFT : Side.RIGHT;
    }
}
