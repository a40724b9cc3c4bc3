package vn.dienhinh.ui.control.table;

/**
 * One row before and after a change.
 *
 * @param before the row as it was shown
 * @param after  the row as it is to be; has the same id
 */
public record RowChange<T>(T before, T after) {
}
