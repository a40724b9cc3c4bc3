package vn.dienhinh.ui.step.delegate.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.roster.ImportSelection;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** All rows as they were understood, what becomes of each, and why. */
final class RowsPane extends VBox {

    private static final double GAP = 6;
    private static final double ROW_HEIGHT = 32;
    private static final int LEAST_ROWS = 3;

    private final ImportModel model;
    private final Messages messages;
    private final PlaceNames names;
    private final Map<RowFilter, ToggleButton> filters = new EnumMap<>(RowFilter.class);
    private final TableView<RosterRow> table = new TableView<>();
    private final TableColumn<RosterRow, String> source = column("source", 150, row -> "");
    private final Label detail = Rows.sentence("");
    private final Button leave = new Button();
    private final ToggleButton edit = new ToggleButton();
    private final MendPane mend;
    private Map<String, String> doubles = Map.of();

    RowsPane(ImportModel model, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        this.names = new PlaceNames(messages, model.letters()::hasSeveralSheets);
        setUpTable();
        detail.setId("importing-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        leave.setId("importing-leave");
        leave.getStyleClass().add("small-button");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.setOnAction(event -> turn());
        mend = new MendPane(messages, model::mend);
        edit.setId("importing-edit");
        edit.setText(messages.get("importing.mend"));
        edit.getStyleClass().add("small-button");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setOnAction(event -> showDetail());
        HBox foot = new HBox(8, detail, edit, leave);
        foot.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filterBar(), table, foot, mend);
        getStyleClass().add("importing-part");
    }

    private HBox filterBar() {
        HBox bar = new HBox(4);
        bar.getStyleClass().add("category-bar");
        ToggleGroup group = new ToggleGroup();
        for (RowFilter each : RowFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("importing-filter-" + each.name());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.filterProperty().set(each);
            });
            filters.put(each, button);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private void setUpTable() {
        table.setId("importing-rows");
        table.setAccessibleText(messages.get("importing.rows.name"));
        table.setFixedCellSize(ROW_HEIGHT);
        table.setMinHeight(LEAST_ROWS * ROW_HEIGHT);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(Rows.sentence("", "muted"));
        TableColumn<RosterRow, RosterRow> status = new TableColumn<>(messages.get("importing.column.status"));
        status.setPrefWidth(156);
        status.setSortable(false);
        status.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        status.setCellFactory(any -> new StatusCell(messages, model));
        source.setCellValueFactory(features -> new ReadOnlyStringWrapper(names.source(features.getValue().place().file(),
                features.getValue().place().sheet())));
        source.setCellFactory(any -> shortened());
        table.getColumns().add(status);
        table.getColumns().add(column("row", 76, row -> names.row(row.place())));
        table.getColumns().addAll(List.of(source, column("fullName", 170, row -> row.person().fullName()),
                column("birth", 90, row -> PlaceNames.birth(row.person())),
                column("category", 142, row -> category(row.person())),
                column("remarks", 260, this::remarks),
                column("gender", 70, row -> row.person().gender() == null ? "" : messages.word(row.person().gender())),
                column("ethnicity", 80, row -> row.person().ethnicity()),
                column("party", 84, row -> party(row.person().partyMember())),
                column("position", 180, row -> row.person().position()),
                column("workplace", 170, row -> row.person().workplace()),
                column("locality", 150, row -> row.person().locality()),
                column("collective", 180, row -> row.person().collective()),
                column("award", 200, row -> row.person().highestAward()),
                column("note", 140, row -> row.person().note())));
        table.getSelectionModel().getSelectedIndices().addListener(
                (ListChangeListener<Integer>) change -> showDetail());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.SPACE) {
                turn();
                event.consume();
            }
        });
    }

    private TableColumn<RosterRow, String> column(String id, double width, Function<RosterRow, String> value) {
        TableColumn<RosterRow, String> column = new TableColumn<>();
        column.setId(id);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(value.apply(features.getValue())));
        return column;
    }

    private static TableCell<RosterRow, String> shortened() {
        TableCell<RosterRow, String> cell = new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? "" : text);
            }
        };
        cell.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return cell;
    }

    /** What is to be looked at, a possible double among it. */
    private String remarks(RosterRow row) {
        String pair = doubles.getOrDefault(row.place().toString(), "");
        return (pair + " " + names.remarks(row)).strip();
    }

    private String category(Delegate person) {
        return person.category() == null ? "" : messages.get("delegates.category." + person.category().name());
    }

    private String party(Boolean member) {
        return member == null ? "" : messages.get(member ? "importing.yes" : "importing.no");
    }

    /** Shows the rows of the chosen sheet and status; the selected rows stay selected while they are shown. */
    void show() {
        ImportSelection now = model.selection();
        table.getColumns().forEach(column -> column.setText(messages.get("importing.column."
                + (column.getId() == null ? "status" : column.getId()))));
        source.setVisible(model.sheetProperty().get() == null);
        doubles = new HashMap<>();
        model.pairs().forEach(pair -> doubles.put(pair.laterPlace().toString(), messages.get("importing.double",
                pair.earlierPlace() == null ? messages.get("importing.pair.onList", pair.listNumber())
                        : names.row(pair.earlierPlace()))));
        Map<RowFilter, Integer> counts = new EnumMap<>(RowFilter.class);
        model.rowsOfSheet().forEach(row -> counts.merge(RowFilter.of(row, now), 1, Integer::sum));
        counts.put(RowFilter.ALL, model.rowsOfSheet().size());
        filters.forEach((filter, button) -> {
            int count = counts.getOrDefault(filter, 0);
            button.setText(messages.get("importing.filter." + filter.name(), count));
            button.setSelected(filter == model.filterProperty().get());
            boolean needed = filter == RowFilter.ALL || count > 0 || button.isSelected();
            button.setVisible(needed);
            button.setManaged(needed);
        });
        List<RosterRow> rows = model.rows();
        if (!rows.equals(table.getItems())) {
            table.setItems(FXCollections.observableList(rows));
        } else {
            table.refresh();
        }
        ((Label) table.getPlaceholder()).setText(messages.get(model.rowsOfSheet().isEmpty()
                ? "importing.rows.nobody" : "importing.rows.none"));
        showDetail();
    }

    private void showDetail() {
        List<RosterRow> selected = selected();
        ImportSelection now = model.selection();
        if (selected.isEmpty() || now == null) {
            detail.setText(messages.get("importing.detail.none"));
            leave.setVisible(false);
            edit.setVisible(false);
            mend.show(null);
            return;
        }
        RosterRow row = selected.get(0);
        edit.setVisible(selected.size() == 1);
        mend.show(edit.isSelected() && selected.size() == 1 ? row : null);
        String remarks = remarks(row).isEmpty() ? messages.get("importing.detail.fine") : remarks(row);
        detail.setText(selected.size() > 1 ? messages.get("importing.detail.several", selected.size())
                : messages.get("importing.detail", names.whole(row.place()), remarks));
        List<RosterRow> usable = selected.stream().filter(RosterRow::isUsable).toList();
        boolean left = !usable.isEmpty() && usable.stream().allMatch(now::isLeft);
        leave.setVisible(!usable.isEmpty());
        leave.setText(messages.get(left ? "importing.takeBack" : "importing.leave", usable.size()));
    }

    private List<RosterRow> selected() {
        return table.getSelectionModel().getSelectedItems().stream().filter(row -> row != null).toList();
    }

    /** Leaves the selected rows out; takes them back where all are out. */
    private void turn() {
        List<RosterRow> usable = selected().stream().filter(RosterRow::isUsable).toList();
        boolean left = usable.stream().allMatch(model.selection()::isLeft);
        if (!usable.isEmpty()) {
            model.setRowsTaken(usable.stream().map(row -> row.place().toString()).toList(), left);
        }
    }
}
