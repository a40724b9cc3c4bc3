package vn.dienhinh.application.paper.block;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.text.VietnameseNumbers;
import vn.dienhinh.domain.text.VietnameseText;

/** Cells and rows of bordered tables, and how figures stand in them. */
public final class Cells {

    private static final double UPPER_HEADING_MM = 6;
    private static final double LOWER_HEADING_MM = 9;
    private static final int HUNDRED = 100;
    private static final int FIRST_TWO_DIGIT_NUMBER = 10;

    private Cells() {
    }

    public static TableCell of(ParagraphStyle style, String text) {
        return TableCell.centred(Paragraphs.of(style, text));
    }

    /** A cell over several columns or rows. */
    public static TableCell spanning(int columns, int rows, ParagraphStyle style, String text) {
        return new TableCell(columns, rows, true, List.of(Paragraphs.of(style, text)));
    }

    public static TableRow row(TableCell... cells) {
        return new TableRow(List.of(cells));
    }

    /**
     * The two heading rows of a wide list, high enough for cells of three lines over both: where rows repeat on the
     * next page, some programs measure them without such cells and cut these off.
     */
    public static List<TableRow> twoRowHeading(TableRow upper, TableRow lower) {
        return List.of(new TableRow(upper.cells(), UPPER_HEADING_MM), new TableRow(lower.cells(), LOWER_HEADING_MM));
    }

    /** A whole number, or nothing while it is not known. */
    public static String whole(Integer value) {
        return value == null ? "" : value.toString();
    }

    /** An amount as Vietnamese papers write it: 1.500.000; nothing while it is not known. */
    public static String amount(BigDecimal value) {
        return value == null ? "" : format("#,##0.##").format(value);
    }

    /** A share with at most one decimal: 70 or 69,8. */
    public static String percent(double value) {
        return format("0.#").format(value);
    }

    /** A share with at most two decimals: 87,5 or 88,89. */
    public static String exactPercent(int part, int whole) {
        BigDecimal share = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return format("0.##").format(share);
    }

    /** A number of people or papers as official texts write it, below ten with a leading zero: "05", "12", "0". */
    public static String count(int number) {
        return number > 0 && number < FIRST_TWO_DIGIT_NUMBER ? "0" + number : Integer.toString(number);
    }

    /** An amount of đồng in words with a capital, rounded to whole đồng; empty for nothing and what can't be spelt. */
    public static String amountInWords(BigDecimal amount) {
        BigDecimal whole = amount.setScale(0, RoundingMode.HALF_UP);
        boolean spelt = whole.signum() > 0 && whole.compareTo(BigDecimal.valueOf(VietnameseNumbers.GREATEST)) <= 0;
        return spelt ? VietnameseText.capitalised(VietnameseNumbers.words(whole.longValueExact())) : "";
    }

    /**
     * Position, then where; the hamlet stands in for a workplace that is not filled in, and a place that the position
     * already names is not repeated.
     *
     * @param separator what stands between the two: "; "
     */
    public static String work(Delegate delegate, String separator) {
        return work(delegate.position(), delegate.workplace().isEmpty() ? delegate.locality() : delegate.workplace(),
                separator);
    }

    /** The same of a position and a place. */
    public static String work(String position, String where, String separator) {
        if (position.isEmpty() || where.isEmpty()) {
            return position + where;
        }
        boolean named = VietnameseText.searchKey(position).contains(VietnameseText.searchKey(where));
        return named ? position : position + separator + where;
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
