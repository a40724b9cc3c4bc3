package vn.dienhinh.domain.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that a program could not write and replaced by question marks: "H? và t?n". Nothing brings them back. */
final class LostLetters {

    private static final Pattern LOST = Pattern.compile("\\p{L}\\?+\\p{L}|\\b\\p{L}+\\?+ \\p{L}+\\?*\\p{L}|[\\p{L} ]\uFFFD|\\p{L}\\? (?=\\p{L}|$)");
    private static final int LEAST = 3;
    private static final int MOST_ROWS = 100;

    private LostLetters() {
    }

    /** True when texts of the sheet lost letters. */
    static boolean in(Grid grid) {
        int lost = 0;
        for (GridRow row : grid.rows().subList(0, Math.min(MOST_ROWS, grid.rows().size()))) {
            for (CellValue cell : row.cells()) {
                Matcher found = cell instanceof CellValue.Text text ? LOST.matcher(text.text()) : null;
                while (found != null && found.find()) {
                    lost++;
                }
            }
        }
        return lost >= LEAST;
    }
}
