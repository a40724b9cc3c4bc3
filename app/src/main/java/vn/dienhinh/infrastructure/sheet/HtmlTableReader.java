package vn.dienhinh.infrastructure.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.roster.CellRange;
import vn.dienhinh.domain.roster.CellValue;
import vn.dienhinh.domain.roster.Grid;

/** The tables of a web page, as programs on the web give them under the name of a workbook. */
final class HtmlTableReader {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|<!--.*?-->|<[!?][^>]*>", Pattern.DOTALL);
    private static final Pattern SKIPPED = Pattern.compile("(?is)<(script|style|head)\\b.*?</\\1>");
    private static final Pattern SPAN = Pattern.compile("(?i)(col|row)span\\s*=\\s*[\"']?(\\d{1,4})");
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final int HEX = 16;
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("nbsp", " "), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("agrave", "à"), Map.entry("aacute", "á"), Map.entry("acirc", "â"), Map.entry("atilde", "ã"),
            Map.entry("egrave", "è"), Map.entry("eacute", "é"), Map.entry("ecirc", "ê"), Map.entry("igrave", "ì"),
            Map.entry("iacute", "í"), Map.entry("ograve", "ò"), Map.entry("oacute", "ó"), Map.entry("ocirc", "ô"),
            Map.entry("otilde", "õ"), Map.entry("ugrave", "ù"), Map.entry("uacute", "ú"), Map.entry("yacute", "ý"),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("rsquo", "’"), Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"), Map.entry("Agrave", "À"), Map.entry("Aacute", "Á"), Map.entry("Acirc", "Â"),
            Map.entry("Ecirc", "Ê"), Map.entry("Ocirc", "Ô"));

    private final List<Grid> grids = new ArrayList<>();
    private GridBuilder grid;
    private int row;
    private int column;
    private int columnSpan;
    private int rowSpan;
    private StringBuilder text;
    /** Last row down to which each column is taken by a cell from above. */
    private int[] taken;

    /** True for a text that is a web page with a table. */
    static boolean recognises(String text) {
        String start = text.stripLeading();
        return start.startsWith("<") && text.toLowerCase(java.util.Locale.ROOT).contains("<table");
    }

    /** All tables of the page, in order. */
    List<Grid> read(String page, String file) throws PassedBoundException {
        String body = SKIPPED.matcher(page).replaceAll("");
        Matcher tag = TAG.matcher(body);
        int from = 0;
        while (tag.find()) {
            append(body.substring(from, tag.start()));
            from = tag.end();
            if (tag.group(2) != null) {
                String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
                if (tag.group(1).isEmpty()) {
                    open(name, tag.group(3), file);
                } else {
                    close(name);
                }
            }
        }
        close("table");
        return grids;
    }

    private void append(String letters) {
        if (text != null) {
            text.append(unescaped(letters.replaceAll("\\s+", " ")));
        }
    }

    private void open(String name, String attributes, String file) throws PassedBoundException {
        if (name.equals("table")) {
            close("table");
            grid = new GridBuilder(file, "Bảng " + (grids.size() + 1));
            taken = new int[Bounds.MOST_COLUMNS];
            row = 0;
        } else if (grid != null && name.equals("tr")) {
            close("tr");
            row++;
            column = 0;
        } else if (grid != null && (name.equals("td") || name.equals("th"))) {
            close("td");
            while (column < taken.length && taken[column] >= row) {
                column++;
            }
            columnSpan = span(attributes, "col");
            rowSpan = span(attributes, "row");
            text = new StringBuilder();
        } else if (text != null && (name.equals("br") || name.equals("p") || name.equals("div"))) {
            text.append('\n');
        }
    }

    private static int span(String attributes, String which) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (span.group(1).equalsIgnoreCase(which)) {
                return Math.max(1, Integer.parseInt(span.group(2)));
            }
        }
        return 1;
    }

    private void close(String name) throws PassedBoundException {
        if (grid == null) {
            return;
        }
        boolean cellEnds = name.equals("td") || name.equals("th") || name.equals("tr") || name.equals("table");
        if (cellEnds && text != null) {
            endCell();
        }
        if ((name.equals("tr") || name.equals("table")) && row > 0) {
            grid.endRow(row, false);
        }
        if (name.equals("table")) {
            if (!grid.isEmpty()) {
                grids.add(grid.grid());
            }
            grid = null;
        }
    }

    private void endCell() throws PassedBoundException {
        String value = text.toString().replaceAll("[ \\u00A0]*\\n[ \\u00A0]*", "\n").strip();
        grid.cell(column, CellValue.text(value));
        int last = column + columnSpan - 1;
        if (columnSpan > 1 || rowSpan > 1) {
            grid.merge(new CellRange(row, row + rowSpan - 1, column, last));
        }
        for (int place = column; place <= last && place < taken.length; place++) {
            taken[place] = Math.max(taken[place], row + rowSpan - 1);
        }
        column = last + 1;
        text = null;
    }

    private static String unescaped(String letters) {
        return ENTITY.matcher(letters).replaceAll(match -> Matcher.quoteReplacement(entity(match.group(1), match.group())));
    }

    private static String entity(String name, String whole) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? HEX : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
        } catch (NumberFormatException e) {
            return whole;
        }
    }
}
