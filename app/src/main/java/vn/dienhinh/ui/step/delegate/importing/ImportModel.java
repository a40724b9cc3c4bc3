package vn.dienhinh.ui.step.delegate.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.dienhinh.application.roster.ColumnMemory;
import vn.dienhinh.application.roster.DelegateImport;
import vn.dienhinh.application.roster.ImportPreview;
import vn.dienhinh.application.roster.ImportSelection;
import vn.dienhinh.application.roster.UnreadableListException;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.ColumnMatch;
import vn.dienhinh.domain.roster.LeftText;
import vn.dienhinh.domain.text.LegacyEncoding;
import vn.dienhinh.domain.roster.RosterField;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.SheetReading;
import vn.dienhinh.messages.RosterMessages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * An import from the choice of files to the one edit that adds the people. Files are read off the UI thread; until
 * {@link #add()} nothing of the conference changes. Used on the UI thread only.
 */
public final class ImportModel {

    /** How far it is. */
    public enum Phase { IDLE, READING, READY }

    /** Some of them can't be read: they are offered, so that the clerk is told what to do with them. */
    private static final List<String> KINDS = List.of("xlsx", "xls", "xlsm", "csv", "tsv", "txt", "docx",
            "htm", "html", "doc", "ods");

    private final ConferenceModel conference;
    private final UiContext context;
    private final DelegateImport imports;
    private final ColumnMemory memory;
    private final ListLoader loader;
    private final LetterQuestions letters = new LetterQuestions();
    private final Consumer<List<String>> onAdded;
    private final RosterMessages words;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyObjectWrapper<ListLoader.Progress> progress =
            new ReadOnlyObjectWrapper<>(new ListLoader.Progress(0, 0, ""));
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Integer> sheet = new SimpleObjectProperty<>();
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private List<String> refused = List.of();
    private ImportSelection selection;

    /**
     * @param imports reads and adds
     * @param memory  columns chosen at earlier imports
     * @param onAdded is told the ids of those who were added
     */
    public ImportModel(ConferenceModel conference, UiContext context, DelegateImport imports, ColumnMemory memory,
                       Consumer<List<String>> onAdded) {
        this.conference = conference;
        this.context = context;
        this.imports = imports;
        this.memory = memory;
        this.onAdded = onAdded;
        this.loader = new ListLoader(context, imports, memory);
        this.words = new RosterMessages(context.messages());
    }

    /** Asks for files and reads them. */
    public void choose() {
        List<Path> files = context.dialogs().filesToOpen("importing.choose", "importing.kinds", KINDS);
        if (!files.isEmpty()) {
            read(files);
        }
    }

    /** Reads files, in this order. */
    public void read(List<Path> paths) {
        begin(paths.size());
        loader.files(paths, conference.conference().delegates(), progress::set, this::ready, this::cancel);
    }

    /** Reads a text from the clipboard. */
    public void paste(String text) {
        begin(1);
        loader.text(text, conference.conference().delegates(), this::ready, this::cancel);
    }

    /** True for a text with cells side by side, as a spreadsheet or a table in Word gives it. */
    public static boolean isTable(String text) {
        return text != null && text.indexOf('\t') >= 0 && text.strip().lines().count() > 1;
    }

    private void begin(int files) {
        sheet.set(null);
        filter.set(RowFilter.ALL);
        busy.set(false);
        progress.set(new ListLoader.Progress(0, files, ""));
        phase.set(Phase.READING);
    }

    private void ready(ListLoader.Loaded read) {
        refused = read.refused().stream().map(this::reason).toList();
        List<SheetReading> sheets = read.preview().sheets();
        letters.begin(sheets);
        sheet.set(sheets.size() == 1 ? Integer.valueOf(0) : null);
        show(ImportSelection.all(read.preview()));
        phase.set(Phase.READY);
    }

    private void show(ImportSelection value) {
        selection = value;
        revision.set(revision.get() + 1);
    }

    private String reason(UnreadableListException refusal) {
        Path name = Path.of(refusal.file()).getFileName();
        return words.unreadable(name == null || name.toString().isEmpty()
                ? context.messages().get("importing.clipboard") : name.toString(), refusal.problem(), refusal.detail());
    }

    /** Gives the import up, whether files are still being read or are looked at. */
    public void cancel() {
        loader.stop();
        busy.set(false);
        selection = null;
        phase.set(Phase.IDLE);
    }

    /** Adds everybody who is chosen, as one edit; first leads to a sheet whose letters were not looked at yet. */
    public void add() {
        ImportSelection chosen = selection;
        List<Integer> open = openLetters();
        if (!open.isEmpty()) {
            sheet.set(open.get(0));
            return;
        }
        List<RosterRow> rows = chosen.chosen();
        if (rows.isEmpty() || busy.get()) {
            return;
        }
        int before = conference.conference().delegates().size();
        conference.apply("delegate.import", now -> imports.apply(now, rows), rows.size());
        List<ColumnMatch> matches = chosen.newMatches();
        if (!matches.isEmpty()) {
            context.tasks().run(() -> memory.keep(matches), kept -> { }, failure -> { });
        }
        cancel();
        Conference now = conference.conference();
        onAdded.accept(now.delegates().subList(before, now.delegates().size()).stream().map(Delegate::id).toList());
    }

    /** Takes a column for something else; null leaves it out. */
    void rematch(int ofSheet, int column, RosterField field) {
        again(preview -> imports.rematched(preview, ofSheet, column, field));
    }

    /** Settles the letters of a sheet, and of all others in the same encoding that are still open where asked. */
    void settleLetters(int ofSheet, boolean convert, boolean alike) {
        LegacyEncoding encoding = letters.found(ofSheet).encoding();
        List<Integer> meant = new ArrayList<>(List.of(ofSheet));
        if (alike) {
            openLetters().stream().filter(other -> letters.found(other).encoding() == encoding)
                    .forEach(meant::add);
        }
        letters.settle(meant);
        Set<Integer> asTyped = new HashSet<>(selection.preview().asTyped());
        boolean changed = convert ? asTyped.removeAll(meant) : asTyped.addAll(meant);
        if (changed) {
            again(preview -> imports.withLettersAsTyped(preview, asTyped));
        } else {
            show(selection);
        }
    }

    private void again(UnaryOperator<ImportPreview> change) {
        busy.set(true);
        loader.again(selection.preview(), change, after -> {
            busy.set(false);
            show(selection.withPreview(after));
        }, () -> busy.set(false));
    }

    void setSheetTaken(int ofSheet, boolean taken) {
        show(selection.withSheet(ofSheet, taken));
    }

    /** Takes another value for a field of a row's person. */
    void mend(RosterRow row, Delegate person) {
        show(selection.withMended(row, person));
    }

    /** What no field took, of the sheet that is shown or of all. */
    List<LeftText> left() {
        ImportSelection now = selection;
        return IntStream.range(0, now.preview().sheets().size())
                .filter(index -> sheet.get() == null ? !now.leftSheets().contains(index) : sheet.get() == index)
                .boxed().flatMap(index -> now.preview().sheets().get(index).left().stream()).toList();
    }

    void setRowsTaken(List<String> places, boolean taken) {
        show(selection.withRows(places, taken));
    }

    /** Which sheets are in old encodings, and which of them are settled. */
    LetterQuestions letters() {
        return letters;
    }

    /** Sheets in old encodings whose sample the clerk has not judged yet. */
    List<Integer> openLetters() {
        return letters.open(selection.leftSheets());
    }

    /** Why files can't be read, a sentence each. */
    List<String> refused() {
        return refused;
    }

    /** The rows of the sheet that is shown, or of all that are taken. */
    List<RosterRow> rowsOfSheet() {
        ImportSelection now = selection;
        return sheet.get() == null ? now.rows() : now.rowsOf(sheet.get());
    }

    /** Those of them that pass the filter. */
    List<RosterRow> rows() {
        ImportSelection now = selection;
        return filter.get() == RowFilter.ALL ? rowsOfSheet()
                : rowsOfSheet().stream().filter(row -> RowFilter.of(row, now) == filter.get()).toList();
    }

    /** Who may be one person. */
    List<PersonPair> pairs() {
        return new PairFinder(selection).pairs();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ListLoader.Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What is previewed and chosen; null unless READY. */
    ImportSelection selection() {
        return selection;
    }

    /** Becomes another whenever what is previewed, chosen or settled does. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** True while a change of columns or letters is being read. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The sheet that is shown, by its index; null for all. */
    ObjectProperty<Integer> sheetProperty() {
        return sheet;
    }

    ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }
}
