package vn.dienhinh.domain.roster;

/**
 * Where something stands.
 *
 * @param file   the file's name; empty for the clipboard
 * @param sheet  the sheet's name; empty where a file is one table
 * @param row    counted from 1
 * @param column counted from 0
 */
public record CellPlace(String file, String sheet, int row, int column) {

    private static final int LETTERS = 26;

    /** The name of a column: "A", "Z", "AA". */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /** The cell alone: "A7". */
    public String cell() {
        return columnName(column) + row;
    }

    /** As it is printed: "thon-1.xlsx!Sheet1!A7", without the parts that are empty. */
    @Override
    public String toString() {
        String start = file.isEmpty() ? "" : file + "!";
        return start + (sheet.isEmpty() ? "" : sheet + "!") + cell();
    }
}
