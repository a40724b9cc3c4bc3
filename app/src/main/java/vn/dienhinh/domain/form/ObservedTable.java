package vn.dienhinh.domain.form;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param bordered true for a table with lines, false for columns side by side
 */
public record ObservedTable(boolean bordered, List<ObservedRow> rows) implements ObservedBlock {

    public ObservedTable {
        rows = List.copyOf(rows);
    }
}
