package vn.dienhinh.infrastructure.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dienhinh.application.roster.ListColumn;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.GridTrait;

/** A table as text: commas, semicolons, tabs or bars between cells, whichever makes rows of one width. */
final class TextTableReader {

    private static final String SEPARATORS = "\t;,|";
    /** Rows looked at to find the separator. */
    private static final int LOOKED_AT = 60;
    /** A quoted cell longer than this was never closed. */
    private static final int LONGEST_QUOTED = 40_000;
    private static final Pattern NAMED = Pattern.compile("(?i)^sep=(.)\\r?\\n");
    /** The apostrophe by which a formula is made text, as this program and others write it. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("'+[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    /** The table of a text file. */
    Grid read(String text, String file) throws PassedBoundException {
        var named = NAMED.matcher(text);
        if (named.find()) {
            return grid(text.substring(named.end()), named.group(1).charAt(0), file);
        }
        return isOwn(text) ? grid(text, ',', file, true) : grid(text, separator(text), file);
    }

    /** A text that this program wrote: its first row is all of the columns that its lists have. */
    private static boolean isOwn(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || !text.startsWith("\"")) {
            return false;
        }
        List<String> headings = new Cells(text.substring(0, end).strip(), ',').row();
        Set<String> known = ListColumn.headings();
        return headings.size() > known.size() / 2 && headings.get(0).equals(SheetWriter.ORDER)
                && known.containsAll(headings.subList(1, headings.size()));
    }

    /** The table of a text from the clipboard: always tabs. */
    Grid readTabbed(String text) throws PassedBoundException {
        return grid(text, '\t', "");
    }

    private static Grid grid(String text, char separator, String file) throws PassedBoundException {
        return grid(text, separator, file, false);
    }

    private static Grid grid(String text, char separator, String file, boolean own) throws PassedBoundException {
        GridBuilder grid = new GridBuilder(file, "");
        if (own) {
            grid.trait(GridTrait.OWN_LIST);
        }
        Cells cells = new Cells(text, separator);
        int number = 0;
        while (cells.hasRow()) {
            number++;
            int column = 0;
            for (String cell : cells.row()) {
                grid.cell(column++, CellValue.text(KEPT_AS_TEXT.matcher(cell).matches() ? cell.substring(1) : cell));
            }
            grid.endRow(number, false);
        }
        return grid.grid();
    }

    /** The separator by which most rows have one width of at least two cells. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            Map<Integer, Integer> widths = new HashMap<>();
            Cells cells = new Cells(text, candidate);
            for (int row = 0; row < LOOKED_AT && cells.hasRow(); row++) {
                widths.merge(cells.row().size(), 1, Integer::sum);
            }
            int score = 0;
            for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
                score = Math.max(score, (width.getKey() - 1) * width.getValue());
            }
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Goes through a text row by row. */
    private static final class Cells {

        private final String text;
        private final char separator;
        private int at;

        Cells(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        boolean hasRow() {
            return at < text.length();
        }

        List<String> row() {
            List<String> row = new ArrayList<>();
            while (true) {
                row.add(cell());
                if (at < text.length() && text.charAt(at) == separator) {
                    at++;
                } else {
                    at += text.startsWith("\r\n", at) ? 2 : 1;
                    return row;
                }
            }
        }

        private String cell() {
            int start = at;
            if (at < text.length() && text.charAt(at) == '"') {
                int closing = closingQuote();
                if (closing > 0) {
                    at = closing + 1;
                    return text.substring(start + 1, closing).replace("\"\"", "\"");
                }
            }
            while (at < text.length() && !isEnd(at)) {
                at++;
            }
            return text.substring(start, at);
        }

        private boolean isEnd(int place) {
            return place >= text.length() || text.charAt(place) == separator || text.charAt(place) == '\n'
                    || text.charAt(place) == '\r';
        }

        /** The quote that closes the cell; -1 for a quote that is a letter like any other, as a ditto mark is. */
        private int closingQuote() {
            if (isEnd(at + 1)) {
                return -1;
            }
            int last = Math.min(text.length(), at + LONGEST_QUOTED);
            for (int place = at + 1; place < last; place++) {
                if (text.charAt(place) == '"') {
                    if (isEnd(place + 1)) {
                        return place;
                    }
                    if (text.charAt(place + 1) != '"') {
                        return -1;
                    }
                    place++;
                }
            }
            return -1;
        }
    }
}
