package vn.dienhinh.domain.reading;

/**
 * A cell of a table in a source text.
 *
 * @param table  number of the table, from 0
 * @param row    row in it, from 0
 * @param column column in it, from 0
 */
public record SourceCell(int table, int row, int column) {
}
