package vn.dienhinh.ui.control.table;

import vn.dienhinh.domain.finding.Severity;

/**
 * A sign beside a row's number.
 *
 * @param severity gives icon and colour
 * @param text     what is to be said about the row, as a tooltip and to a screen reader
 */
public record RowMark(Severity severity, String text) {
}
