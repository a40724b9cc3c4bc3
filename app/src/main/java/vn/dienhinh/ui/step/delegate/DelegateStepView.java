package vn.dienhinh.ui.step.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.step.StepView;

/** Step 7: the list of delegates, with shares and total judged after every edit. */
public final class DelegateStepView implements StepView {

    private static final double GAP = 8;
    private static final String LIST = "delegates";

    private final ConferenceModel model;
    private final UiContext context;
    private final DelegateListModel list;
    private final List<EditableColumn<Delegate>> columns;
    private final EditableTable<Delegate> table;
    private final DelegateToolbar toolbar;
    private final CategoryBar categories;
    private final CompositionPane composition;
    private final RowFindingsPane findings;
    private final RowMarks marks;
    private final EmptyListHint hint;
    private final EditableTable<Delegate> wayTable;
    private final BulkPane bulk;
    private final FacetPane groups;
    private final ChosenValues chosen;
    private final ReplacementBar replacement;
    private final BreakdownPane breakdown;
    private final HBox body;
    private final VBox page;
    private final ListExchange exchange;
    private final Node node;
    private Map<String, Integer> numbers = Map.of();
    private ModeBar.Mode mode = ModeBar.Mode.LIST;
    private CheckInWindow checkIn;

    /** @param tools lists coming in and going out */
    public DelegateStepView(ConferenceModel model, UiContext context, ListTools tools) {
        this.model = model;
        this.context = context;
        list = new DelegateListModel(model, context.ids());
        columns = DelegateColumns.of(context.messages());
        table = table("delegates-table", columns, list::newRow);
        wayTable = table("delegates-way-table",
                WayColumns.of(context.messages(), () -> LocalDate.now(context.clock())), null);
        toolbar = new DelegateToolbar(context.messages(), new ToolbarActions());
        categories = new CategoryBar(context.messages(), this::choose);
        composition = new CompositionPane(context, this::take);
        marks = new RowMarks(context);
        findings = new RowFindingsPane(context, finding -> reveal(finding.place()), this::mend);
        bulk = new BulkPane(context.messages(), this::changeSelected, () -> showBulk(false));
        groups = new FacetPane(list, context.messages(), this::refresh);
        groups.setVisible(false);
        chosen = new ChosenValues(context.messages(), this::anyValue);
        replacement = new ReplacementBar(context.messages(), list::callInstead);
        breakdown = new BreakdownPane(context.messages());
        exchange = new ListExchange(model, context, tools, this::showAdded);
        hint = new EmptyListHint(context.messages(), table::addRow, exchange.imports()::choose);
        table.setHint(hint);
        body = new HBox(GAP);
        VBox.setVgrow(body, Priority.ALWAYS);
        ModeBar modes = new ModeBar(context.messages(), this::show, exchange.buttons(), this::openCheckIn);
        page = new VBox(GAP, modes, exchange.outBar(), toolbar, categories, chosen, bulk, replacement, composition, body, findings);
        page.getStyleClass().addAll("page", "delegate-page");
        page.getStylesheets().add(DelegateStepView.class.getResource("delegate.css").toExternalForm());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        node = exchange.around(page);
        showBulk(false);
        show(mode);
        model.conferenceProperty().addListener((property, was, is) -> {
            replacement.show(was.delegates(), is.delegates());
            refresh();
        });
    }

    private EditableTable<Delegate> table(String id, List<EditableColumn<Delegate>> of, Supplier<Delegate> newRow) {
        EditableTable<Delegate> made = new EditableTable<>(context.messages(), of, newRow, Delegate::id, list);
        made.setId(id);
        made.setName(context.messages().get("delegates.table.name"));
        made.setNumbering(row -> numbers.getOrDefault(row.id(), 0));
        made.onSelection(this::showSelected);
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }

    private final class ToolbarActions implements DelegateToolbar.Actions {
        @Override
        public void add() {
            show(ModeBar.Mode.LIST);
            table.addRow();
        }

        @Override
        public void remove() {
            present().removeSelectedRows();
        }

        @Override
        public void openBulk() {
            showBulk(true);
            bulk.begin();
        }

        @Override
        public void showGroups(boolean shown) {
            groups.setVisible(shown);
            show(mode);
        }

        @Override
        public void search(String words) {
            searchSoon(words);
        }
    }

    /** The table that is shown. */
    private EditableTable<Delegate> present() {
        return mode == ModeBar.Mode.WAY ? wayTable : table;
    }

    private void show(ModeBar.Mode wanted) {
        present().commitPending();
        mode = wanted;
        Node main = mode == ModeBar.Mode.BREAKDOWN ? breakdown : present();
        HBox.setHgrow(main, Priority.ALWAYS);
        if (groups.isVisible() && mode != ModeBar.Mode.BREAKDOWN) {
            body.getChildren().setAll(groups, main);
        } else {
            body.getChildren().setAll(main);
        }
        refresh();
    }

    private void showBulk(boolean shown) {
        bulk.setVisible(shown);
        bulk.setManaged(shown);
        if (!shown) {
            present().requestFocus();
        }
    }

    private void changeSelected(DelegateField facet, String value) {
        list.setForAll(present().selectedRows(), facet, value);
    }

    private void anyValue(DelegateField facet) {
        list.setValue(facet, null);
        refresh();
    }

    /** Makes a suggested change where the people for it are there; else goes where they are typed. */
    private void take(Fix.ChangeComposition change) {
        if (SuggestedChange.canBeMade(change, model.conference())) {
            model.apply("delegate.suggested", conference -> conference.withDelegates(
                    SuggestedChange.made(change, conference)), context.findingMessages().fix(change));
        } else {
            choose(change.addExemplars() > 0 ? CategoryFilter.EXEMPLAR_INDIVIDUAL : CategoryFilter.GUEST);
            show(ModeBar.Mode.LIST);
            table.addRow();
        }
    }

    /** Those who came in by an import are seen whatever the list is narrowed to. */
    private void showAdded(List<String> ids) {
        show(ModeBar.Mode.LIST);
        ids.forEach(list::keep);
        refresh();
        table.reveal(ids.get(0), "");
        context.dialogs().notice("importing.added", ids.size());
    }

    private void openCheckIn() {
        present().commitPending();
        if (checkIn == null) {
            checkIn = new CheckInWindow(model, context, page.getScene().getWindow());
        }
        checkIn.open();
    }

    private void shortcut(KeyEvent event) {
        boolean control = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (control && event.getCode() == KeyCode.N) {
            event.consume();
            show(ModeBar.Mode.LIST);
            table.addRow();
        } else if (control && event.getCode() == KeyCode.F) {
            event.consume();
            toolbar.focusSearch();
        }
    }

    private void choose(CategoryFilter filter) {
        present().commitPending();
        list.setFilter(filter);
        refresh();
    }

    private void searchSoon(String words) {
        context.tasks().afterPause(this, 150, () -> {
            list.setSearch(words);
            refresh();
        });
    }

    private void refresh() {
        numbers = list.numbers();
        List<Finding> found = model.findingsProperty().get().stream()
                .filter(finding -> finding.place().path().startsWith(LIST)).toList();
        List<Finding> ofRows = found.stream().filter(finding -> !finding.place().itemId().isEmpty()).toList();
        if (mode == ModeBar.Mode.BREAKDOWN) {
            breakdown.show(model.conference(), year());
        } else {
            present().show(list.shown());
            present().showMarks(marks.of(ofRows, model.conference().delegates()));
        }
        if (groups.isVisible()) {
            groups.show();
        }
        chosen.show(list.writtenValues());
        categories.show(list.filter(), list.counts());
        composition.show(model.conference(), found.stream()
                .filter(finding -> finding.place().itemId().isEmpty()).toList());
        findings.show(ofRows);
        hint.show(model.conference().delegates().isEmpty(), list.isSearching());
        showSelected();
    }

    private void showSelected() {
        int selected = mode == ModeBar.Mode.BREAKDOWN ? 0 : present().selectedRows().size();
        toolbar.showSelected(selected);
        bulk.show(model.conference(), selected);
    }

    /** The year by which ages are counted: that of the meeting, else the present one. */
    private int year() {
        LocalDate held = model.conference().meeting().date();
        return held == null ? LocalDate.now(context.clock()).getYear() : held.getYear();
    }

    /** Takes the mend of a finding into the cell it is about. */
    private void mend(Finding finding) {
        String field = field(finding.place());
        model.conference().delegates().stream().filter(row -> row.id().equals(finding.place().itemId())).findFirst()
                .ifPresent(row -> columns.stream().filter(column -> column.id().equals(field)).findFirst()
                        .flatMap(column -> column.take(row, ((Fix.ReplaceText) finding.fixes().get(0)).replacement()))
                        .ifPresent(mended -> list.rowChanged(row, mended)));
    }

    private static String field(Place place) {
        return place.path().substring(place.path().lastIndexOf('.') + 1);
    }

    @Override
    public Step step() {
        return Step.DELEGATES;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Place place) {
        exchange.showList();
        if (mode != ModeBar.Mode.LIST) {
            show(ModeBar.Mode.LIST);
        }
        if (place.itemId().isEmpty()) {
            table.requestFocus();
        } else if (!table.reveal(place.itemId(), field(place))) {
            list.keep(place.itemId());
            refresh();
            table.reveal(place.itemId(), field(place));
        }
    }

    @Override
    public void begin() {
        if (exchange.isPreviewShown()) {
            exchange.begin();
        } else {
            show(ModeBar.Mode.LIST);
            table.begin();
        }
    }

    @Override
    public void commitPending() {
        present().commitPending();
    }
}
