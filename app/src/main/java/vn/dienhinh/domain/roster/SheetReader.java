package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.text.LegacyEncoding;

/** Reads one sheet: its heading, then every list below it. */
final class SheetReader {

    private static final int HALF = 2;
    private static final int LONGEST_NAME_HEADING = 40;

    private final CleanGrid clean;
    private final Grid grid;
    private final HeadingWords headings;
    private final RosterWords words;
    private final BirthReader births;
    private final Merges merges;
    private final HeadingFinder finder;
    private final Context context = new Context();
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private LeftTexts left;
    private final Map<Integer, GridRow> rowsByNumber = new HashMap<>();

    SheetReader(CleanGrid clean, HeadingWords headings, RosterWords words, BirthReader births) {
        this.clean = clean;
        this.grid = clean.grid();
        this.headings = headings;
        this.words = words;
        this.births = births;
        this.merges = new Merges(grid.merged());
        this.finder = new HeadingFinder(headings, grid, merges);
        this.left = new LeftTexts(grid);
        if (!grid.merged().isEmpty()) {
            grid.rows().forEach(row -> rowsByNumber.put(row.number(), row));
        }
    }

    /**
     * The reading of the sheet.
     *
     * @param match     makes other columns of those that were found
     * @param inherited columns of the sheet before, for a table that goes on without a heading; may be empty
     * @param mayGuess  true when a table without a heading may be told by what stands in it
     */
    SheetReading read(UnaryOperator<List<MatchedColumn>> match, List<MatchedColumn> inherited, boolean mayGuess) {
        noteTraits();
        Optional<Heading> heading = finder.find(0);
        List<MatchedColumn> columns;
        boolean guessed = false;
        int start = 0;
        if (heading.isPresent()) {
            readTitles(heading.get().firstIndex());
            start = heading.get().lastIndex() + 1;
            columns = match.apply(settled(heading.get().columns(), start));
        } else {
            grid.titles().forEach(title -> Titles.of(title.text(), words).forEach(context::begin));
            columns = mayGuess ? new ColumnGuess(grid, words, births).columns() : List.of();
            boolean goesOn = !inherited.isEmpty() && (columns.isEmpty() || sameName(inherited, columns));
            List<MatchedColumn> found = goesOn && !columns.isEmpty() ? inherited : columns;
            columns = match.apply(found);
            guessed = !goesOn && columns.equals(found);
            note(RemarkCode.SHEET_SAME_COLUMNS, goesOn && !columns.isEmpty());
            note(RemarkCode.SHEET_GUESSED, guessed && !columns.isEmpty());
        }
        readRows(columns, start);
        if (readLines(heading.isPresent(), guessed)) {
            columns = List.of();
            guessed = false;
        }
        note(RemarkCode.SHEET_WITHOUT_PEOPLE, drafts.isEmpty() && !(grid.rows().isEmpty() && grid.lines().isEmpty()));
        noteLeft();
        if (guessed) {
            drafts.forEach(draft -> draft.remark(RemarkCode.COLUMNS_GUESSED, draft.place.column()));
        }
        return new SheetReading(grid.file(), grid.sheet(), clean.encoding(), columns,
                heading.map(found -> grid.rows().get(found.lastIndex()).number()).orElse(0),
                ColumnSamples.of(grid.rows().subList(start, grid.rows().size())), guessed && !columns.isEmpty(),
                remarks, drafts.stream().map(RowDraft::row).toList(), left.texts());
    }

    /** Whose names the columns hold; a list of this program's own says that itself. */
    private List<MatchedColumn> settled(List<MatchedColumn> columns, int start) {
        if (grid.traits().contains(GridTrait.OWN_LIST)) {
            return columns;
        }
        NameColumns names = new NameColumns(words, headings, grid.rows().subList(start, grid.rows().size()));
        List<MatchedColumn> settled = names.settled(columns);
        names.asked().forEach(column -> remarks.add(new Remark(RemarkCode.SHEET_SECOND_NAMES,
                new CellPlace(grid.file(), grid.sheet(), 1, column), List.of(CellPlace.columnName(column)))));
        return settled;
    }

    /** Everything that no field took: comments, columns, lines. */
    private void noteLeft() {
        if (drafts.isEmpty()) {
            grid.rows().forEach(left::row);
            for (int index = 0; grid.rows().isEmpty() && index < grid.lines().size(); index++) {
                left.text(index + 1, grid.lines().get(index));
            }
        }
        note(RemarkCode.SHEET_LOST_LETTERS, LostLetters.in(grid));
        for (CellComment comment : grid.comments()) {
            left.comment(comment);
            drafts.stream().filter(draft -> draft.place.row() == comment.row()).findFirst().ifPresent(draft ->
                    draft.remark(RemarkCode.CELL_COMMENT, comment.column(), VietnameseText.line(comment.text())));
        }
        String unknown = left.columns().entrySet().stream().map(column -> CellPlace.columnName(column.getKey())
                + (column.getValue().isEmpty() ? "" : " (" + column.getValue() + ")")).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            remarks.add(new Remark(RemarkCode.SHEET_COLUMNS_LEFT, new CellPlace(grid.file(), grid.sheet(), 1, 0),
                    List.of(unknown)));
        }
        if (left.lines() > 0) {
            remarks.add(new Remark(RemarkCode.SHEET_LINES_LEFT, new CellPlace(grid.file(), grid.sheet(), 1, 0),
                    List.of(Integer.toString(left.lines()))));
        }
    }

    /** A text that is no table is read line by line, where that finds more people than guessed columns do. */
    private boolean readLines(boolean headed, boolean guessed) {
        if (headed && !drafts.isEmpty() || grid.lines().isEmpty()) {
            return false;
        }
        LeftTexts leftLines = new LeftTexts(grid);
        List<RowDraft> people = new ArrayList<>();
        new LineListReader(grid, words, births, context, people, leftLines).read();
        if (people.isEmpty() || guessed && people.size() <= drafts.size()) {
            return false;
        }
        drafts.clear();
        drafts.addAll(people);
        left = leftLines;
        remarks.removeIf(remark -> remark.code() == RemarkCode.SHEET_GUESSED);
        note(RemarkCode.SHEET_TEXT, true);
        return true;
    }

    private static boolean sameName(List<MatchedColumn> inherited, List<MatchedColumn> columns) {
        int name = Block.of(columns).get(0).nameColumn();
        return Block.of(inherited).stream().anyMatch(block -> block.nameColumn() == name
                || block.column(RosterField.GIVEN_NAME) == name);
    }

    private void noteTraits() {
        note(RemarkCode.SHEET_HIDDEN, grid.traits().contains(GridTrait.HIDDEN));
        note(RemarkCode.SHEET_MACROS, grid.traits().contains(GridTrait.MACROS));
        LegacyEncoding encoding = clean.encoding().encoding();
        note(RemarkCode.SHEET_DECOMPOSED, encoding == LegacyEncoding.DECOMPOSED);
        if (encoding != LegacyEncoding.DECOMPOSED && encoding != LegacyEncoding.UNICODE) {
            remarks.add(new Remark(RemarkCode.SHEET_LEGACY, new CellPlace(grid.file(), grid.sheet(), 1, 0),
                    List.of(encoding.name(), clean.encoding().sampleBefore(), clean.encoding().sampleAfter())));
        }
    }

    private void note(RemarkCode code, boolean applies) {
        if (applies) {
            remarks.add(new Remark(code, new CellPlace(grid.file(), grid.sheet(), 1, 0), List.of()));
        }
    }

    /** Hamlet and category from the sheet's name and the lines above the heading. */
    private void readTitles(int headingIndex) {
        SectionReading named = grid.sheet().isEmpty() ? null : SectionReading.of(grid.sheet(), words);
        if (named != null) {
            context.begin(named);
        }
        grid.titles().forEach(title -> readTitle(title.text(), () -> left.title(title.text())));
        for (int index = 0; index < headingIndex; index++) {
            GridRow row = grid.rows().get(index);
            List<String> cells = row.cells().stream().filter(cell -> !cell.isBlank()).map(LineKinds::plain).toList();
            boolean label = cells.size() == 2 && cells.get(0).length() <= LONGEST_NAME_HEADING
                    && (cells.get(0).endsWith(":") || words.is("locality", cells.get(0)));
            readTitle(label ? words.begins("locality", cells.get(1)) ? cells.get(1)
                    : cells.get(0).replaceFirst("\\s*:$", "") + ": " + cells.get(1) : String.join("\n", cells),
                    () -> left.row(row));
        }
    }

    private void readTitle(String lines, Runnable otherwise) {
        boolean told = false;
        for (String line : lines.split("\n")) {
            List<SectionReading> sections = Titles.of(line, words);
            sections.forEach(context::begin);
            told |= !sections.isEmpty();
        }
        if (!told) {
            otherwise.run();
        }
    }

    private void readRows(List<MatchedColumn> columns, int start) {
        List<BlockReader> readers = readers(columns, start);
        List<MatchedColumn> current = columns;
        int index = start;
        while (index < grid.rows().size() && !columns.isEmpty()) {
            if (isRepeated(current, index)) {
                Heading heading = finder.find(index).orElseThrow();
                if (!ColumnMatch.of(heading.columns()).key().equals(ColumnMatch.of(current).key())) {
                    current = settled(heading.columns(), heading.lastIndex() + 1);
                    readers = readers(current, heading.lastIndex() + 1);
                }
                index = Math.max(index, heading.lastIndex());
            } else {
                GridRow raw = grid.rows().get(index);
                GridRow row = filled(raw, current);
                GridRow next = index + 1 < grid.rows().size() ? grid.rows().get(index + 1) : null;
                readers.forEach(reader -> reader.accept(row, raw, next));
            }
            index++;
        }
    }

    /** A heading again, as at the top of each printed page; looked for only where the name's own heading stands. */
    private boolean isRepeated(List<MatchedColumn> columns, int index) {
        if (grid.traits().contains(GridTrait.OWN_LIST)) {
            return false;
        }
        GridRow row = grid.rows().get(index);
        for (MatchedColumn column : columns) {
            boolean likely = column.field() == RosterField.FULL_NAME || column.field() == RosterField.FAMILY_NAME
                    || column.field() == RosterField.ORDER;
            if (likely && row.cell(column.column()) instanceof CellValue.Text text && isHeadingAgain(text.text())) {
                return finder.isHeading(index);
            }
        }
        return false;
    }

    private boolean isHeadingAgain(String text) {
        return text.length() < LONGEST_NAME_HEADING && headings.isExact(text) && headings.field(text).filter(field ->
                field == RosterField.FULL_NAME || field == RosterField.FAMILY_NAME || field == RosterField.ORDER).isPresent();
    }

    private List<BlockReader> readers(List<MatchedColumn> columns, int start) {
        List<BlockReader> readers = new ArrayList<>();
        if (columns.isEmpty()) {
            return readers;
        }
        boolean exact = grid.traits().contains(GridTrait.OWN_LIST);
        for (Block block : Block.of(columns)) {
            Block marked = exact ? block : block.withMarked(marked(block, start));
            RowReader reader = new RowReader(words, births, marked, exact, isTitled(block, start));
            readers.add(new BlockReader(grid, marked, words, reader, merges, isNumbered(block, start), context, drafts, left));
        }
        return readers;
    }

    /** Fields in whose column nothing but marks stands, sums aside. */
    private Set<RosterField> marked(Block block, int start) {
        Marks marks = new Marks(words);
        Set<RosterField> marked = EnumSet.noneOf(RosterField.class);
        for (MatchedColumn column : block.columns()) {
            if (!MARKED.contains(column.field())) {
                continue;
            }
            int yes = 0;
            boolean other = false;
            for (GridRow row : grid.rows().subList(start, grid.rows().size())) {
                CellValue cell = row.cell(column.column());
                boolean mark = marks.isMark(cell);
                yes += mark ? 1 : 0;
                other |= !mark && !cell.isBlank() && !(cell instanceof CellValue.Amount amount && amount.number() < 1900)
                        && !headings.isExact(LineKinds.plain(cell));
            }
            if (yes > 0 && !other) {
                marked.add(column.field());
            }
        }
        note(RemarkCode.SHEET_BLANK_PARTY, marked.contains(RosterField.PARTY));
        note(RemarkCode.SHEET_BLANK_DIRECT_WORKER, marked.contains(RosterField.DIRECT_WORKER));
        note(RemarkCode.SHEET_BLANK_FEMALE, marked.contains(RosterField.FEMALE) && !block.has(RosterField.MALE)
                && !block.has(RosterField.GENDER));
        return marked;
    }

    private boolean isNumbered(Block block, int start) {
        int order = block.column(RosterField.ORDER);
        int named = 0;
        int numbered = 0;
        for (GridRow row : grid.rows().subList(Math.min(start, grid.rows().size()), grid.rows().size())) {
            if (!block.name(row).isEmpty()) {
                named++;
                numbered += order >= 0 && LineKinds.plain(row.cell(order)).matches("\\d{1,5}\\s*[.)]?") ? 1 : 0;
            }
        }
        return numbered * HALF >= named && numbered > 0;
    }

    private boolean isTitled(Block block, int start) {
        int women = 0;
        int titled = 0;
        int named = 0;
        for (GridRow row : grid.rows().subList(Math.min(start, grid.rows().size()), grid.rows().size())) {
            String name = block.name(row);
            named += name.isEmpty() ? 0 : 1;
            women += words.begins("title-female", name) ? 1 : 0;
            titled += words.begins("title-male", name) || words.begins("title-female", name) ? 1 : 0;
        }
        return women > 0 || titled > 1 && titled * HALF >= named;
    }

    /** The row with values of cells that are merged over several rows; names and births stay where they stand. */
    private GridRow filled(GridRow row, List<MatchedColumn> columns) {
        if (rowsByNumber.isEmpty()) {
            return row;
        }
        List<CellValue> cells = new ArrayList<>(row.cells());
        for (MatchedColumn column : columns) {
            int first = merges.firstRow(row.number(), column.column());
            GridRow source = first < row.number() && FILLED.contains(column.field()) ? rowsByNumber.get(first) : null;
            if (source != null) {
                while (cells.size() <= column.column()) {
                    cells.add(CellValue.BLANK);
                }
                cells.set(column.column(), source.cell(column.column()));
            }
        }
        return new GridRow(row.number(), row.hidden(), row.struck(), cells);
    }

    private static final Set<RosterField> MARKED = EnumSet.of(RosterField.PARTY, RosterField.DIRECT_WORKER,
            RosterField.MALE, RosterField.FEMALE);
    private static final Set<RosterField> FILLED = EnumSet.of(RosterField.CATEGORY, RosterField.LOCALITY,
            RosterField.FORMER_LOCALITY, RosterField.WORKPLACE, RosterField.SECTOR, RosterField.COLLECTIVE,
            RosterField.ETHNICITY, RosterField.NOTE);
}
