package vn.dienhinh.domain.roster;

import java.time.LocalDate;

/** What stands in one cell of somebody's table, as the file keeps it. */
public sealed interface CellValue {

    /** Nothing. */
    CellValue BLANK = new Text("", "");

    /**
     * Letters.
     *
     * @param text as they stand there, line breaks included
     * @param font the font's name where the file tells it; empty otherwise
     */
    record Text(String text, String font) implements CellValue {
    }

    /** A figure. */
    record Amount(double number) implements CellValue {
    }

    /**
     * A figure that the file shows as a date.
     *
     * @param date   the day as the file's own program shows it
     * @param serial the figure behind it, whole
     */
    record Day(LocalDate date, int serial) implements CellValue {

        /** A day counted as most workbooks do. */
        public Day(LocalDate date) {
            this(date, (int) (date.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay()));
        }
    }

    /** Yes or no. */
    record Truth(boolean value) implements CellValue {
    }

    /** What a formula gives when it fails: "#REF!". */
    record Fault(String code) implements CellValue {
    }

    /** A text of no known font. */
    static CellValue text(String text) {
        return text.isEmpty() ? BLANK : new Text(text, "");
    }

    /** True when nobody would see anything in the cell. */
    default boolean isBlank() {
        return this instanceof Text text && text.text().isBlank();
    }
}
