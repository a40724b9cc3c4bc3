package vn.dienhinh.application.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import vn.dienhinh.application.bounds.BoundedReading;
import vn.dienhinh.application.bounds.ReadingStoppedException;
import vn.dienhinh.application.bounds.ReadingWatch;
import vn.dienhinh.application.roster.UnreadableListException.Problem;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.ColumnMatch;
import vn.dienhinh.domain.roster.Grid;
import vn.dienhinh.domain.roster.MatchedColumn;
import vn.dienhinh.domain.roster.RepeatedSheets;
import vn.dienhinh.domain.roster.Roster;
import vn.dienhinh.domain.roster.RosterDoubles;
import vn.dienhinh.domain.roster.RosterField;
import vn.dienhinh.domain.roster.RosterReader;
import vn.dienhinh.domain.roster.RosterRow;

/** Lists from files into a conference: first a preview that changes nothing, then all chosen rows at once. */
public final class DelegateImport {

    private final ListFileReader files;
    private final Clock clock;
    private final Supplier<String> ids;
    private final RosterVocabulary vocabulary = RosterVocabulary.load();

    /**
     * @param files reads tables
     * @param clock nobody is born after its today
     * @param ids   gives a new id at every call
     */
    public DelegateImport(ListFileReader files, Clock clock, Supplier<String> ids) {
        this.files = files;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What these files would bring.
     *
     * @param paths      the files, in the order in which their people shall stand
     * @param present    those on the list already; doubles with them are pointed out by their names
     * @param remembered column matches of earlier imports
     * @throws UnreadableListException when one of the files can't be read; then nothing of any is taken
     */
    public ImportPreview preview(List<Path> paths, List<Delegate> present, List<ColumnMatch> remembered)
            throws UnreadableListException {
        List<Grid> grids = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        ReadingWatch watch = new ReadingWatch();
        for (Path path : paths) {
            grids.addAll(named(bounded(path.toString(), watch, () -> files.read(path)), seen));
        }
        return read(grids, byKey(remembered), Map.of(), Set.of(), present);
    }

    /**
     * Reads files one by one; one that can't be read is set aside with its reason, and the others stay usable.
     *
     * @param progress is told of each file before it is read, and may stop
     * @param watch    may stop the reading of a file
     */
    public ReadLists readAll(List<Path> paths, ReadProgress progress, ReadingWatch watch) {
        List<Grid> grids = new ArrayList<>();
        List<UnreadableListException> refused = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < paths.size() && progress.next(index, paths.get(index)); index++) {
            try {
                Path path = paths.get(index);
                grids.addAll(named(bounded(path.toString(), watch, () -> files.read(path)), seen));
            } catch (UnreadableListException e) {
                refused.add(e);
            }
        }
        return new ReadLists(grids, refused);
    }

    private static List<Grid> bounded(String file, ReadingWatch watch,
                                      BoundedReading.Work<List<Grid>, UnreadableListException> work) throws UnreadableListException {
        try {
            return BoundedReading.run(watch, work);
        } catch (ReadingStoppedException e) {
            throw new UnreadableListException(file, Problem.valueOf(e.reason().name()), "", e);
        }
    }

    /** What the lists that could be read would bring; see {@link #preview(List, List, List)}. */
    public ImportPreview preview(ReadLists lists, List<Delegate> present, List<ColumnMatch> remembered) {
        return read(lists.grids(), byKey(remembered), Map.of(), Set.of(), present);
    }

    /** The same for a text from the clipboard. */
    public ImportPreview previewClipboard(String text, List<Delegate> present, List<ColumnMatch> remembered)
            throws UnreadableListException {
        return read(bounded("", new ReadingWatch(), () -> files.readClipboard(text)), byKey(remembered), Map.of(), Set.of(), present);
    }

    /**
     * The preview with other columns for one of its sheets.
     *
     * @param sheet  index among the preview's sheets
     * @param column column counted from 0
     * @param field  what it holds; null to leave it out
     */
    public ImportPreview rematched(ImportPreview preview, int sheet, int column, RosterField field) {
        List<MatchedColumn> columns = new ArrayList<>(preview.sheets().get(sheet).columns());
        String heading = columns.stream().filter(old -> old.column() == column).map(MatchedColumn::heading).findFirst()
                .orElse("");
        columns.removeIf(old -> old.column() == column);
        columns.add(new MatchedColumn(column, heading, null, "").withField(field));
        columns.sort(Comparator.comparingInt(MatchedColumn::column));
        Map<Integer, List<MatchedColumn>> chosen = new HashMap<>(preview.chosen());
        chosen.put(sheet, List.copyOf(columns));
        return read(preview.grids(), preview.remembered(), chosen, preview.asTyped(), preview.present());
    }

    /**
     * The preview with the letters of some sheets left as they are typed, where the clerk does not want them converted.
     *
     * @param asTyped indexes among the preview's sheets
     */
    public ImportPreview withLettersAsTyped(ImportPreview preview, Set<Integer> asTyped) {
        return read(preview.grids(), preview.remembered(), preview.chosen(), asTyped, preview.present());
    }

    /**
     * The conference with the chosen rows at the end of its list, all of them or, where a row can't be taken, none.
     *
     * @param rows rows of the preview, as the clerk left them
     * @throws IllegalArgumentException for a refused row
     */
    public Conference apply(Conference conference, List<RosterRow> rows) {
        List<Delegate> delegates = new ArrayList<>(conference.delegates());
        for (RosterRow row : rows) {
            if (!row.isUsable()) {
                throw new IllegalArgumentException("a refused row: " + row.place().cell());
            }
            delegates.add(row.person().withId(ids.get()));
        }
        return conference.withDelegates(delegates);
    }

    private ImportPreview read(List<Grid> grids, Map<String, ColumnMatch> remembered,
                               Map<Integer, List<MatchedColumn>> chosen, Set<Integer> asTyped,
                               List<Delegate> present) {
        RosterReader reader = vocabulary.reader(LocalDate.now(clock));
        Roster roster = reader.read(grids, remembered, chosen, asTyped);
        RosterDoubles doubles = new RosterDoubles();
        for (int index = 0; index < present.size(); index++) {
            doubles.add("delegates[" + index + "]", present.get(index), false);
        }
        roster.rows().stream().filter(RosterRow::isUsable)
                .forEach(row -> doubles.add(row.place().toString(), row.person(), true));
        return new ImportPreview(RepeatedSheets.noted(roster, doubles.pairs()), doubles.pairs(), grids, remembered, chosen, Set.copyOf(asTyped), present);
    }

    private static Map<String, ColumnMatch> byKey(List<ColumnMatch> matches) {
        Map<String, ColumnMatch> byKey = new HashMap<>();
        matches.forEach(match -> byKey.put(match.key(), match));
        return byKey;
    }

    /** Files of one name from several folders are told apart by a number. */
    private static List<Grid> named(List<Grid> grids, Map<String, Integer> seen) {
        int number = grids.isEmpty() ? 1 : seen.merge(grids.get(0).file(), 1, Integer::sum);
        return number == 1 ? grids : grids.stream().map(grid -> grid.ofFile(grid.file() + " (" + number + ")")).toList();
    }
}
