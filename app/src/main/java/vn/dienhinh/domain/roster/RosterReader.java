package vn.dienhinh.domain.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dienhinh.domain.text.LegacyText;

/** Reads lists of people out of raw grids; pure, so the same grids always give the same rows. */
public final class RosterReader {

    private final HeadingWords headings;
    private final RosterWords words;
    private final LegacyText legacy;
    private final BirthReader births;

    /**
     * @param headings known headings
     * @param words    words by which cells are understood
     * @param legacy   recognises old encodings
     * @param today    nobody is born later
     */
    public RosterReader(HeadingWords headings, RosterWords words, LegacyText legacy, LocalDate today) {
        this.headings = headings;
        this.words = words;
        this.legacy = legacy;
        this.births = new BirthReader(today);
    }

    /**
     * Reads all grids.
     *
     * @param grids      the tables of the files, in order
     * @param remembered matches of columns by their keys, used where the headings are the same
     * @param chosen     columns that the clerk chose, by the grid's index; they win
     * @param asTyped    indexes of grids whose letters are left as they are
     */
    public Roster read(List<Grid> grids, Map<String, ColumnMatch> remembered,
                       Map<Integer, List<MatchedColumn>> chosen, Set<Integer> asTyped) {
        List<CleanGrid> clean = IntStream.range(0, grids.size()).mapToObj(
                index -> CleanGrid.of(grids.get(index), legacy, !asTyped.contains(index))).toList();
        List<SheetReading> sheets = new ArrayList<>();
        List<MatchedColumn> inherited = List.of();
        String file = null;
        for (int index = 0; index < clean.size(); index++) {
            Grid grid = clean.get(index).grid();
            inherited = grid.file().equals(file) ? inherited : List.of();
            file = grid.file();
            List<MatchedColumn> own = chosen.get(index);
            SheetReading sheet = new SheetReader(clean.get(index), headings, words, births).read(
                    found -> own != null ? own : remembered(found, remembered), inherited, grid.rows().size() > 1);
            inherited = sheet.columns().isEmpty() ? inherited : sheet.columns();
            sheets.add(sheet);
        }
        return new Roster(sheets);
    }

    private static List<MatchedColumn> remembered(List<MatchedColumn> found, Map<String, ColumnMatch> remembered) {
        ColumnMatch match = remembered.get(ColumnMatch.of(found).key());
        return match == null ? found : match.applyTo(found);
    }
}
