package vn.dienhinh.application.document;

import java.util.List;

/**
 * A table; rows are never split over two pages.
 *
 * @param bordered       true for a table with thin lines, false for columns side by side
 * @param columnWidthsMm widths of the columns
 * @param headingRows    how many rows at the top are repeated on each page
 * @param keepTogether   true when no page break may fall inside, nor between it and the paragraph before it
 * @param rows           rows from the top
 */
public record Table(boolean bordered, List<Double> columnWidthsMm, int headingRows, boolean keepTogether,
                    List<TableRow> rows) implements Block {

    public Table {
        columnWidthsMm = List.copyOf(columnWidthsMm);
        rows = List.copyOf(rows);
    }
}
