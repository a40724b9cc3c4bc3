package vn.dienhinh.ui.step.people;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/**
 * People in a table, to which exemplars among those who attend can be picked, and what has no room in the table below
 * it. Messages "{key}.table", "{key}.empty", "{key}.pick" and "{key}.pick.title", edit "{key}.pick".
 *
 * @param <T> an immutable row
 */
abstract class PickedPeopleView<T> implements PeoplePart {

    private static final double GAP = 8;

    private final String key;
    private final ConferenceModel model;
    private final UiContext context;
    private final FormFields fields;
    private final ConferenceRows<T> rows;
    private final Function<T, String> idOf;
    private final TableFindings findings;
    private final RowDetail<T> detail;
    private final Label empty;
    private final VBox page = new VBox(GAP);
    private final StackPane node = new StackPane(page);
    private EditableTable<T> table;
    private RowTools<T> tools;
    private String selected = "";

    /**
     * @param key      begins the keys of messages and edits and the ids in the scene
     * @param rows     the list
     * @param idOf     stable id of a row
     * @param findings what the rules found about the list
     */
    PickedPeopleView(String key, ConferenceModel model, UiContext context, ConferenceRows<T> rows,
                     Function<T, String> idOf, TableFindings findings) {
        this.key = key;
        this.model = model;
        this.context = context;
        this.rows = rows;
        this.idOf = idOf;
        this.findings = findings;
        fields = new FormFields(model, context);
        detail = new RowDetail<>(key, context, rows::rowChanged);
        empty = Rows.sentence(messages().get(key + ".empty"), "panel");
        empty.managedProperty().bind(empty.visibleProperty());
        page.getStyleClass().addAll("page", "table-page");
    }

    /**
     * Lays everything out and shows it; the last thing that a constructor does.
     *
     * @param head       stands over the table
     * @param blank      makes an empty row
     * @param tableShare how much of the height the table has, 0 to 1; the detail has the rest
     * @param besides    what stands behind the buttons
     */
    final void layOut(Node head, List<EditableColumn<T>> columns, Supplier<T> blank, double tableShare,
                      Node... besides) {
        table = new EditableTable<>(messages(), columns, blank, idOf, rows);
        table.setId(key + "-table");
        table.setName(messages().get(key + ".table"));
        table.setMovable(true);
        tools = new RowTools<>(messages(), key, table, rows, idOf);
        tools.getChildren().add(0, pickButton());
        tools.getChildren().addAll(besides);
        table.onSelection(() -> {
            tools.refresh();
            showSelected();
        });
        SplitPane split = new SplitPane(table, detail.node());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(tableShare);
        VBox.setVgrow(split, Priority.ALWAYS);
        page.getChildren().setAll(head, tools, empty, split, findings);
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private Button pickButton() {
        Button pick = new Button(messages().get(key + ".pick"), new FontIcon(Feather.USER_PLUS));
        pick.setId(key + "-pick");
        pick.getStyleClass().add("accent");
        pick.setOnAction(event -> pick());
        return pick;
    }

    /** How many there are with that many more, in words. */
    abstract String progress(int more);

    /** The conference with those people at the end of the list. */
    abstract Conference withPicked(Conference conference, List<Delegate> people);

    private void pick() {
        commitPending();
        Set<String> already = rows.rows().stream().map(idOf).collect(Collectors.toSet());
        DelegatePick choice = new DelegatePick(model.conference().delegates(), already,
                person -> person.category() != null && person.category().group() == DelegateGroup.EXEMPLAR);
        PickPane pane = new PickPane(choice, messages(), messages().get(key + ".pick.title"), this::progress,
                this::take, this::back);
        node.getChildren().setAll(pane);
        pane.begin();
    }

    private void take(List<Delegate> people) {
        model.apply(key + ".pick", c -> withPicked(c, people), people.size());
        back();
        table.reveal(people.get(0).id(), "");
    }

    private void back() {
        node.getChildren().setAll(page);
        table.requestFocus();
    }

    /** Shows everything as it stands in the conference. */
    void refresh() {
        table.show(rows.rows());
        table.showMarks(findings.marks(ids()));
        findings.refresh();
        tools.refresh();
        empty.setVisible(rows.rows().isEmpty());
        showSelected();
    }

    private void showSelected() {
        List<T> chosen = table.selectedRows();
        String id = chosen.size() == 1 ? idOf.apply(chosen.get(0)) : "";
        showRow(row(id), id.equals(selected));
        selected = id;
    }

    /** Shows a row below the table; null for none. What is being typed for another row is handed over first. */
    void showRow(T row, boolean isSameRow) {
        detail.show(row, isSameRow);
    }

    /** The row that is shown below the table; null for none. */
    final T selectedRow() {
        return row(selected);
    }

    private T row(String id) {
        return rows.rows().stream().filter(each -> idOf.apply(each).equals(id)).findFirst().orElse(null);
    }

    private List<String> ids() {
        return rows.rows().stream().map(idOf).toList();
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public void begin() {
        table.begin();
    }

    @Override
    public boolean reveal(Place place) {
        if (fields.reveal(place)) {
            return true;
        }
        if (!findings.reveal(place, table, ids())) {
            return false;
        }
        detail.reveal(place.path().substring(place.path().lastIndexOf('.') + 1));
        return true;
    }

    @Override
    public void commitPending() {
        fields.commitPending();
        table.commitPending();
        detail.commitPending();
    }

    /** Heading of a column that the list of those who attend has too. */
    final String title(String field) {
        return messages().get("delegates.column." + field);
    }

    final ConferenceRows<T> rows() {
        return rows;
    }

    /** The fields over the table. */
    final FormFields fields() {
        return fields;
    }

    /** The fields below it. */
    final RowDetail<T> detail() {
        return detail;
    }

    final ConferenceModel model() {
        return model;
    }

    final Messages messages() {
        return context.messages();
    }
}
