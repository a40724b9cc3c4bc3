package vn.dienhinh.infrastructure.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.dienhinh.application.bounds.ReadingBounds;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;

/** The tables of a web page, as programs on the web give them under the name of a workbook. */
final class HtmlTableReader {

    private static final Set<String> LINES = Set.of("br", "p", "div", "li");
    private static final int MOST_SPAN = 1000;

    private final List<Grid> grids = new ArrayList<>();

    /** True for a text that is a web page with a table. */
    static boolean recognises(String text) {
        String start = text.stripLeading();
        return start.startsWith("<") && text.toLowerCase(Locale.ROOT).contains("<table");
    }

    /** All tables of the page in the order of their ends; a table inside another's cell is a table of its own. */
    List<Grid> read(String page, String file) throws PassedBoundException {
        for (Element table : Jsoup.parse(page).select("table")) {
            if (grids.size() < ReadingBounds.SHEETS) {
                Grid grid = table(table, file);
                if (!grid.rows().isEmpty()) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }

    private Grid table(Element table, String file) throws PassedBoundException {
        GridBuilder grid = new GridBuilder(file, "Bảng " + (grids.size() + 1));
        // Last row down to which each column is taken by a cell from above.
        int[] taken = new int[ReadingBounds.COLUMNS];
        int row = 0;
        for (Element tr : rows(table)) {
            row++;
            int column = 0;
            for (Element cell : tr.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    column = cell(grid, taken, cell, row, column);
                }
            }
            grid.endRow(row, false);
        }
        return grid.grid();
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" -> child.children().stream()
                        .filter(each -> each.normalName().equals("tr")).forEach(rows::add);
                default -> { }
            }
        }
        return rows;
    }

    /** Returns the column behind the cell. */
    private static int cell(GridBuilder grid, int[] taken, Element cell, int row, int from) throws PassedBoundException {
        int column = from;
        while (column < taken.length && taken[column] >= row) {
            column++;
        }
        int last = column + span(cell, "colspan") - 1;
        int bottom = row + span(cell, "rowspan") - 1;
        grid.cell(column, CellValue.text(text(cell)));
        if (last > column || bottom > row) {
            grid.merge(new CellRange(row, bottom, column, last));
        }
        for (int place = column; place <= last && place < taken.length; place++) {
            taken[place] = Math.max(taken[place], bottom);
        }
        return last + 1;
    }

    private static int span(Element cell, String which) {
        String value = cell.attr(which).strip();
        return value.matches("\\d{1,4}") ? Math.min(Math.max(1, Integer.parseInt(value)), MOST_SPAN) : 1;
    }

    /** The words of a cell, a line a paragraph; what a table inside it says is read with that table. */
    private static String text(Element cell) {
        StringBuilder words = new StringBuilder();
        cell.traverse(new NodeVisitor() {
            private int inside;

            @Override
            public void head(Node node, int depth) {
                inside += isTable(node) ? 1 : 0;
                if (inside > 0) {
                    return;
                }
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
                } else if (LINES.contains(node.nodeName())) {
                    words.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                inside -= isTable(node) ? 1 : 0;
            }

            private boolean isTable(Node node) {
                return node.nodeName().equals("table");
            }
        });
        return words.toString().replace('\u00A0', ' ').replaceAll(" *\\n *", "\n").replaceAll(" {2,}", " ").strip();
    }
}
