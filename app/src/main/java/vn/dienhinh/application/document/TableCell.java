package vn.dienhinh.application.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param columnSpan     how many columns it covers, from 1
 * @param rowSpan        how many rows it covers, from 1
 * @param centredUpright true when its content stands in the middle of the row's height
 * @param content        paragraphs and rule lines
 */
public record TableCell(int columnSpan, int rowSpan, boolean centredUpright, List<Block> content) {

    public TableCell {
        content = List.copyOf(content);
    }

    /** A cell of one column and row. */
    public static TableCell of(Block... content) {
        return new TableCell(1, 1, false, List.of(content));
    }

    /** A cell of one column and row, its content in the middle of the row's height. */
    public static TableCell centred(Block... content) {
        return new TableCell(1, 1, true, List.of(content));
    }
}
