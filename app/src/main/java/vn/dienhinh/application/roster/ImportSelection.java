package vn.dienhinh.application.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.ColumnMatch;
import vn.dienhinh.domain.roster.PlacePair;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.SheetReading;

/**
 * What of a preview the clerk wants. At first everything that can be taken; nobody is left out unasked.
 *
 * @param preview    what would come in
 * @param leftSheets indexes of sheets that are left out
 * @param leftRows   places of rows that are left out
 * @param mended     by the places of their rows, people as the clerk mended them
 */
public record ImportSelection(ImportPreview preview, Set<Integer> leftSheets, Set<String> leftRows,
                              Map<String, Delegate> mended) {

    public ImportSelection {
        leftSheets = Set.copyOf(leftSheets);
        leftRows = Set.copyOf(leftRows);
        mended = Map.copyOf(mended);
    }

    /** Everything of it. */
    public static ImportSelection all(ImportPreview preview) {
        return new ImportSelection(preview, Set.of(), Set.of(), Map.of());
    }

    /** The same choice over the files read anew. */
    public ImportSelection withPreview(ImportPreview other) {
        return new ImportSelection(other, leftSheets, leftRows, mended);
    }

    /** With a sheet taken or left out. */
    public ImportSelection withSheet(int sheet, boolean taken) {
        return new ImportSelection(preview, changed(leftSheets, List.of(sheet), taken), leftRows, mended);
    }

    /** With rows taken or left out, by their places. */
    public ImportSelection withRows(List<String> places, boolean taken) {
        return new ImportSelection(preview, leftSheets, changed(leftRows, places, taken), mended);
    }

    private static <T> Set<T> changed(Set<T> left, List<T> some, boolean taken) {
        Set<T> changed = new HashSet<>(left);
        if (taken) {
            some.forEach(changed::remove);
        } else {
            changed.addAll(some);
        }
        return changed;
    }

    /** The rows of the sheets that are taken, whatever becomes of each row. */
    public List<RosterRow> rows() {
        return IntStream.range(0, preview.sheets().size()).filter(sheet -> !leftSheets.contains(sheet)).boxed()
                .flatMap(sheet -> rowsOf(sheet).stream()).toList();
    }

    /** The rows of a sheet, as they were read or mended. */
    public List<RosterRow> rowsOf(int sheet) {
        List<RosterRow> rows = preview.sheets().get(sheet).rows();
        return mended.isEmpty() ? rows : rows.stream().map(row -> mended.containsKey(row.place().toString())
                ? row.mended(mended.get(row.place().toString())) : row).toList();
    }

    /** With a row's person as the clerk mended it. */
    public ImportSelection withMended(RosterRow row, Delegate person) {
        Map<String, Delegate> changed = new HashMap<>(mended);
        changed.put(row.place().toString(), person);
        return new ImportSelection(preview, leftSheets, leftRows, changed);
    }

    /** True for a row that the clerk took out. */
    public boolean isLeft(RosterRow row) {
        return leftRows.contains(row.place().toString());
    }

    /** The rows that would join the list. */
    public List<RosterRow> chosen() {
        return rows().stream().filter(row -> row.isUsable() && !isLeft(row)).toList();
    }

    /** Pairs whose new rows are in sheets that are taken, earlier rows of other sheets left aside. */
    public List<PlacePair> pairs() {
        Map<String, Integer> sheetOf = new HashMap<>();
        for (int sheet = 0; sheet < preview.sheets().size(); sheet++) {
            for (RosterRow row : preview.sheets().get(sheet).rows()) {
                sheetOf.put(row.place().toString(), sheet);
            }
        }
        return preview.doubles().stream().filter(pair -> isTaken(sheetOf.get(pair.first()))
                && isTaken(sheetOf.get(pair.second()))).toList();
    }

    /** Somebody on the list already has no sheet. */
    private boolean isTaken(Integer sheet) {
        return sheet == null || !leftSheets.contains(sheet);
    }

    /** Matches that the clerk changed in sheets that are taken, to be remembered. */
    public List<ColumnMatch> newMatches() {
        return preview.chosen().keySet().stream().filter(sheet -> !leftSheets.contains(sheet))
                .map(preview.sheets()::get).map(SheetReading::match).filter(match -> !match.headings().isEmpty())
                .toList();
    }
}
