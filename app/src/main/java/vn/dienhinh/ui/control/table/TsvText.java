package vn.dienhinh.ui.control.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells as a spreadsheet puts them on the clipboard: tabs between cells, lines between rows, quotes where needed. */
final class TsvText {

    private TsvText() {
    }

    /** Rows of cells as one text, each row ended as Excel does. */
    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TsvText::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r') || cell.startsWith("\"");
        return special ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** The rows of a text; the line end after the last row makes no row of its own. */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            StringBuilder cell = new StringBuilder();
            at = readCell(text, at, cell);
            row.add(cell.toString());
            char end = at < text.length() ? text.charAt(at) : '\n';
            if (end == '\t') {
                at++;
                if (at == text.length()) {
                    row.add("");
                }
            }
            if (end != '\t' || at == text.length()) {
                rows.add(row);
                row = new ArrayList<>();
                at += end == '\r' && text.startsWith("\r\n", at) ? 2 : end == '\t' ? 0 : 1;
            }
        }
        return rows;
    }

    /** Reads one cell into {@code cell}; returns the place of what ended it. */
    private static int readCell(String text, int from, StringBuilder cell) {
        int closing = text.charAt(from) == '"' ? closingQuote(text, from) : -1;
        if (closing > 0) {
            cell.append(text.substring(from + 1, closing).replace("\"\"", "\""));
            return closing + 1;
        }
        int at = from;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return at;
    }

    /** The quote that closes a cell, with the cell's end right after it; -1 when the first quote was a plain letter. */
    private static int closingQuote(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                if (at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                    return at;
                }
                if (text.charAt(at + 1) != '"') {
                    return -1;
                }
                at++;
            }
        }
        return -1;
    }
}
