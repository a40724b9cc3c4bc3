package vn.dienhinh.application.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.ColumnMatch;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.MatchedColumn;
import vn.dienhinh.domain.roster.PlacePair;
import vn.dienhinh.domain.roster.Roster;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.SheetReading;

/**
 * What would come in, before anything is written.
 *
 * @param roster     sheets, columns and rows
 * @param doubles    rows that may be one person, or somebody who is on the list already
 * @param grids      the raw tables, for reading again with other columns
 * @param remembered matches that were known
 * @param chosen     columns that the clerk chose, by the sheet's index
 * @param asTyped    indexes of sheets whose letters are left as they are typed
 * @param present    those on the list already
 */
public record ImportPreview(Roster roster, List<PlacePair> doubles, List<Grid> grids,
                            Map<String, ColumnMatch> remembered, Map<Integer, List<MatchedColumn>> chosen,
                            Set<Integer> asTyped, List<Delegate> present) {

    /** The sheets, in the order of the files. */
    public List<SheetReading> sheets() {
        return roster.sheets();
    }

    /** All rows that hold people. */
    public List<RosterRow> rows() {
        return roster.rows();
    }

    /** The rows that can join the list. */
    public List<RosterRow> usableRows() {
        return roster.rows().stream().filter(RosterRow::isUsable).toList();
    }
}
