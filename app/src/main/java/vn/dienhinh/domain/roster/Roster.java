package vn.dienhinh.domain.roster;

import java.util.List;

/**
 * Everything that was read from some files.
 *
 * @param sheets in the order of the files
 */
public record Roster(List<SheetReading> sheets) {

    public Roster {
        sheets = List.copyOf(sheets);
    }

    /** All rows that hold people. */
    public List<RosterRow> rows() {
        return sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
    }
}
