package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.infrastructure.layout.TableItem.Row;

/** Puts a table on pages: rows whole, heading rows again on each page, lines drawn. */
final class TablePlacer {

    private final PageFlow flow;
    private final TableItem table;
    private final double lineHeight;

    TablePlacer(PageFlow flow, TableItem table) {
        this.flow = flow;
        this.table = table;
        this.lineHeight = table.bordered() ? Measures.BORDER_PT : 0;
    }

    void place() {
        Fragment fragment = new Fragment();
        for (List<Row> group : table.groups()) {
            double height = TableItem.height(group);
            if (!flow.fits(height + lineHeight) && fragment.hasBody) {
                fragment = nextPage(fragment);
            }
            if (flow.fits(height + lineHeight)) {
                fragment.add(group);
            } else {
                for (Row row : group) {
                    fragment = tooHigh(row, fragment);
                }
            }
        }
        fragment.close();
    }

    /** A row of a group that no page holds: cut between lines where it must be. */
    private Fragment tooHigh(Row row, Fragment current) {
        Fragment fragment = current;
        List<List<Strip>> rest = new ArrayList<>();
        row.cells().forEach(cell -> rest.add(new ArrayList<>(cell.strips())));
        do {
            List<CellBox> part = new ArrayList<>();
            boolean taken = false;
            for (int i = 0; i < rest.size(); i++) {
                List<Strip> strips = take(rest.get(i), !fragment.hasBody);
                taken |= !strips.isEmpty();
                part.add(row.cells().get(i).with(strips));
            }
            boolean left = rest.stream().anyMatch(strips -> !strips.isEmpty());
            if (taken || !left) {
                double height = part.stream().mapToDouble(CellBox::contentHeight).max().orElse(0) + lineHeight;
                fragment.add(List.of(new Row(part, height)));
            }
            if (!left) {
                return fragment;
            }
            fragment = nextPage(fragment);
        } while (true);
    }

    /** Takes the strips that fit on the page; at least one where {@code forced}. */
    private List<Strip> take(List<Strip> rest, boolean forced) {
        List<Strip> part = new ArrayList<>();
        double height = 2 * lineHeight;
        while (!rest.isEmpty()) {
            height += rest.get(0).height();
            if (!flow.fits(height) && !(forced && part.isEmpty())) {
                break;
            }
            part.add(rest.remove(0));
        }
        return part;
    }

    private Fragment nextPage(Fragment fragment) {
        fragment.close();
        flow.newPage();
        return new Fragment();
    }

    /** The part of the table on one page. */
    private final class Fragment {

        private boolean hasBody;
        private Row lastRow;

        Fragment() {
            draw(table.heading());
        }

        void add(List<Row> group) {
            draw(group);
            hasBody = true;
        }

        private void draw(List<Row> rows) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                for (CellBox cell : row.cells()) {
                    double height = TableItem.height(rows.subList(i, Math.min(rows.size(), i + cell.rowSpan())));
                    content(cell, height - lineHeight);
                    if (table.bordered()) {
                        borders(cell, row.height(), cell.place().continued() && i > 0);
                    }
                }
                lastRow = row;
                flow.advance(row.height());
            }
        }

        private void content(CellBox cell, double height) {
            double free = Math.max(0, height - cell.contentHeight());
            double y = flow.y() + lineHeight + (cell.place().cell().centredUpright() ? free / 2 : 0);
            for (Strip strip : cell.strips()) {
                flow.page().put(strip, flow.left() + cell.x() + cell.inset(), y);
                y += strip.height();
            }
        }

        private void borders(CellBox cell, double rowHeight, boolean openAbove) {
            double left = flow.left() + cell.x();
            double right = left + cell.width();
            double top = flow.y() + lineHeight / 2;
            double bottom = top + rowHeight;
            flow.page().line(left, top, left, bottom, lineHeight);
            if (!openAbove) {
                flow.page().line(left, top, right, top, lineHeight);
            }
            if (cell.place().column() + cell.place().cell().columnSpan() == table.columns()) {
                flow.page().line(right, top, right, bottom, lineHeight);
            }
        }

        /** Draws the line under the last row. */
        void close() {
            if (table.bordered() && lastRow != null) {
                double y = flow.y() + lineHeight / 2;
                CellBox last = lastRow.cells().get(lastRow.cells().size() - 1);
                flow.page().line(flow.left(), y, flow.left() + last.x() + last.width(), y, lineHeight);
            }
            flow.advance(lineHeight);
        }
    }
}
