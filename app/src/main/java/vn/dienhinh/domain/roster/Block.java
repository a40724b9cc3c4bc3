package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of one list; two lists may stand side by side on a sheet.
 *
 * @param columns     the columns, from the left
 * @param firstColumn where the list begins
 * @param lastColumn  where it ends
 * @param marked      fields of which the column holds marks only, so that a blank cell means no
 */
record Block(List<MatchedColumn> columns, int firstColumn, int lastColumn, Set<RosterField> marked) {

    /** Columns of a heading, cut where a second list begins: its numbers, or its headings, come again. */
    static List<Block> of(List<MatchedColumn> columns) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int index = 1; index < columns.size(); index++) {
            if (begins(columns, start, index)) {
                blocks.add(cut(columns, start, index, columns.get(index).column() - 1));
                start = index;
            }
        }
        blocks.add(cut(columns, start, columns.size(), Integer.MAX_VALUE));
        return blocks;
    }

    /** True where the fields from there on are those from the start on once more, a name among them. */
    private static boolean begins(List<MatchedColumn> columns, int start, int index) {
        int same = 0;
        boolean named = false;
        while (index + same < columns.size() && start + same < index) {
            RosterField field = columns.get(index + same).field();
            if (field == null || field != columns.get(start + same).field()) {
                break;
            }
            named |= field == RosterField.FULL_NAME || field == RosterField.FAMILY_NAME;
            same++;
        }
        return named && same > 1 && (columns.get(index).field() == RosterField.ORDER
                || same == Math.min(index - start, columns.size() - index));
    }

    private static Block cut(List<MatchedColumn> columns, int from, int to, int lastColumn) {
        List<MatchedColumn> part = columns.subList(from, to);
        return new Block(part, from == 0 ? 0 : part.get(0).column(), lastColumn, EnumSet.noneOf(RosterField.class));
    }

    /** Where the list itself begins: the column that a row is named by. */
    int home() {
        return columns.get(0).column();
    }

    boolean has(RosterField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** The column of that field; -1 when there is none. */
    int column(RosterField field) {
        return columns.stream().filter(column -> column.field() == field).mapToInt(MatchedColumn::column).findFirst()
                .orElse(-1);
    }

    /** What a column is taken for; null where it has no heading. */
    MatchedColumn at(int column) {
        for (MatchedColumn matched : columns) {
            if (matched.column() == column) {
                return matched;
            }
        }
        return null;
    }

    boolean holds(int column) {
        return column >= firstColumn && column <= lastColumn;
    }

    /** The name as it stands in a row, put together from its columns. */
    String name(GridRow row) {
        StringBuilder name = new StringBuilder();
        for (MatchedColumn column : columns) {
            boolean part = column.field() == RosterField.FULL_NAME || column.field() == RosterField.FAMILY_NAME
                    || column.field() == RosterField.GIVEN_NAME;
            CellValue cell = part ? row.cell(column.column()) : CellValue.BLANK;
            if (!cell.isBlank()) {
                name.append(name.length() == 0 ? "" : " ").append(LineKinds.plain(cell));
            }
        }
        return name.toString();
    }

    int nameColumn() {
        for (RosterField field : List.of(RosterField.FULL_NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME)) {
            if (has(field)) {
                return column(field);
            }
        }
        return home();
    }

    Block withMarked(Set<RosterField> fields) {
        return new Block(columns, firstColumn, lastColumn, fields);
    }
}
