package vn.dienhinh.domain.roster;

import java.util.List;

/**
 * The heading of a list.
 *
 * @param firstIndex index of its first row among the grid's rows
 * @param lastIndex  index of its last row, a row of column numbers included
 * @param columns    all columns that have a heading
 */
record Heading(int firstIndex, int lastIndex, List<MatchedColumn> columns) {

    boolean has(RosterField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}
