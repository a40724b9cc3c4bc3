package vn.dienhinh.infrastructure.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table without lines: under a heading row that names units and numbers, rows whose pieces stand below its own. */
final class PdfPlainTable {

    private static final Pattern WHO = Pattern.compile("^(?:tt|stt|số tt)$|đơn vị|đối tượng|cấp tổ chức|loại hình|địa phương",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHAT = Pattern.compile("số lượng|đại biểu|tối đa|hình thức|tên gọi|thời gian|thời hạn",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE = Pattern.compile("^[-–+•(].*|.*[:;.]$");
    private static final int LONGEST_HEAD = 45;
    private static final double FARTHEST_ROW_MM = 14;
    private static final double BESIDE_MM = 3;

    private final List<PdfColumns.Line> head;
    private final List<List<StringBuilder>> rows = new ArrayList<>();
    private double last;

    private PdfPlainTable(List<PdfColumns.Line> head) {
        this.head = head;
        last = head.get(0).baseline();
        add(head);
    }

    /** Null when the row is no table's heading row. */
    static PdfPlainTable under(List<PdfColumns.Line> row) {
        boolean heads = row.size() > 1 && row.stream().allMatch(piece -> piece.text().length() <= LONGEST_HEAD
                && !SENTENCE.matcher(piece.text().strip()).matches())
                && row.stream().anyMatch(piece -> WHO.matcher(piece.text().strip()).find())
                && row.stream().anyMatch(piece -> WHAT.matcher(piece.text()).find() && !WHO.matcher(piece.text().strip()).find());
        return heads ? new PdfPlainTable(row) : null;
    }

    /** Takes the next row when it belongs to the table. */
    boolean takes(List<PdfColumns.Line> row) {
        double baseline = row.get(0).baseline();
        boolean goesOn = row.stream().allMatch(this::goesOn);
        if (baseline - last > FARTHEST_ROW_MM || row.size() < 2 && !goesOn || row.size() > head.size() || crosses(row)) {
            return false;
        }
        last = baseline;
        if (goesOn || rows.size() == 1 && row.size() < head.size() && column(row.get(0)) > 0) {
            row.forEach(piece -> rows.get(rows.size() - 1).get(column(piece)).append(' ').append(piece.text()));
        } else {
            add(row);
        }
        return true;
    }

    private void add(List<PdfColumns.Line> row) {
        List<StringBuilder> cells = new ArrayList<>();
        head.forEach(piece -> cells.add(new StringBuilder()));
        row.forEach(piece -> cells.get(column(piece)).append(cells.get(column(piece)).isEmpty() ? "" : " ").append(piece.text()));
        rows.add(cells);
    }

    /** A line that begins small goes on in its cell. */
    private boolean goesOn(PdfColumns.Line piece) {
        int first = piece.text().strip().codePointAt(0);
        return Character.isLowerCase(first) || first == '(';
    }

    private boolean crosses(List<PdfColumns.Line> row) {
        for (int i = 0; i < row.size(); i++) {
            int column = column(row.get(i));
            boolean over = column + 1 < head.size() && row.get(i).right() > head.get(column + 1).left() + BESIDE_MM;
            if (over || i > 0 && column(row.get(i - 1)) == column) {
                return true;
            }
        }
        return false;
    }

    private int column(PdfColumns.Line piece) {
        int column = 0;
        for (int i = 1; i < head.size(); i++) {
            boolean under = piece.left() > head.get(i).left() - BESIDE_MM
                    || piece.left() > head.get(i - 1).right() && piece.right() > head.get(i).left();
            column = under ? i : column;
        }
        return column;
    }

    /** True when rows stand under the heading row. */
    boolean hasRows() {
        return rows.size() > 1;
    }

    List<List<String>> cells() {
        return rows.stream().map(row -> row.stream().map(StringBuilder::toString).toList()).toList();
    }
}
