package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.delegate.Delegate;
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
    private final VBox page;
    private Map<String, Integer> numbers = Map.of();

    public DelegateStepView(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        list = new DelegateListModel(model, context.ids());
        columns = DelegateColumns.of(context.messages());
        table = new EditableTable<>(context.messages(), columns, list::newRow, Delegate::id, list);
        table.setId("delegates-table");
        table.setName(context.messages().get("delegates.table.name"));
        table.setNumbering(row -> numbers.getOrDefault(row.id(), 0));
        toolbar = new DelegateToolbar(context.messages(), table::addRow, table::removeSelectedRows, this::searchSoon);
        table.onSelection(() -> toolbar.showSelected(table.selectedRows().size()));
        categories = new CategoryBar(context.messages(), this::choose);
        composition = new CompositionPane(context);
        marks = new RowMarks(context.findingMessages());
        findings = new RowFindingsPane(context, finding -> reveal(finding.place()), this::mend);
        hint = new EmptyListHint(context.messages(), table::addRow);
        table.setHint(hint);
        page = new VBox(GAP, toolbar, categories, composition, table, findings);
        VBox.setVgrow(table, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "delegate-page");
        page.getStylesheets().add(DelegateStepView.class.getResource("delegate.css").toExternalForm());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void shortcut(KeyEvent event) {
        boolean control = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (control && event.getCode() == KeyCode.N) {
            event.consume();
            table.addRow();
        } else if (control && event.getCode() == KeyCode.F) {
            event.consume();
            toolbar.focusSearch();
        }
    }

    private void choose(CategoryFilter filter) {
        table.commitPending();
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
        table.show(list.shown());
        table.showMarks(marks.of(ofRows));
        categories.show(list.filter(), list.counts());
        composition.show(model.conference(), found.stream()
                .filter(finding -> finding.place().itemId().isEmpty()).toList());
        findings.show(ofRows);
        hint.show(model.conference().delegates().isEmpty(), list.isSearching());
        toolbar.showSelected(table.selectedRows().size());
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
        return page;
    }

    @Override
    public void reveal(Place place) {
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
        table.begin();
    }

    @Override
    public void commitPending() {
        table.commitPending();
    }
}
