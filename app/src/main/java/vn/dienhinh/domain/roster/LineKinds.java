package vn.dienhinh.domain.roster;

import java.util.List;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.FoldedWords;

/** Lines of a list that hold nobody: numbers of columns, sums, closing words. */
final class LineKinds {

    private static final int LEAST_NUMBERED = 3;
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?");
    private static final Pattern COLUMN_LETTER = Pattern.compile("\\(?[A-Za-z]\\)?");
    private static final Pattern DATED = Pattern.compile("(?iu).*ngày.*tháng.*năm.*");

    private final RosterWords words;

    LineKinds(RosterWords words) {
        this.words = words;
    }

    /** "(1) (2) (3)" or "A B 1 2": all cells short, most of them figures that go up. */
    static boolean isColumnNumbers(GridRow row) {
        int numbers = 0;
        int previous = -1;
        for (CellValue cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            String text = plain(cell);
            if (NUMBER.matcher(text).matches()) {
                int number = Integer.parseInt(text.replaceAll("\\D", ""));
                if (number <= previous) {
                    return false;
                }
                previous = number;
                numbers++;
            } else if (!COLUMN_LETTER.matcher(text).matches()) {
                return false;
            }
        }
        return numbers >= LEAST_NUMBERED;
    }

    /** "Cộng", "Tổng số: 25 người", "Tỷ lệ %". */
    boolean isTotal(String firstText) {
        return words.begins("total", FoldedWords.marked(firstText));
    }

    /** "Danh sách này có ... người", "Người lập biểu", "Đại Sơn, ngày ... tháng ... năm ...". */
    boolean isClosing(List<String> texts) {
        for (String text : texts) {
            if (words.begins("closing", FoldedWords.marked(text)) || DATED.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    /** A cell as one short text; figures without a fraction as people write them. */
    static String plain(CellValue cell) {
        if (cell instanceof CellValue.Text text) {
            return text.text().strip();
        }
        if (cell instanceof CellValue.Amount amount) {
            double number = amount.number();
            return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                    : Double.toString(number).replace('.', ',');
        }
        if (cell instanceof CellValue.Day day) {
            return day.date().getDayOfMonth() + "/" + day.date().getMonthValue() + "/" + day.date().getYear();
        }
        if (cell instanceof CellValue.Truth truth) {
            return truth.value() ? "x" : "";
        }
        return ((CellValue.Fault) cell).code();
    }
}
