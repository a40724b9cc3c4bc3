package vn.dienhinh.ui.step.delegate.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.roster.CellPlace;
import vn.dienhinh.domain.roster.MatchedColumn;
import vn.dienhinh.domain.roster.RosterField;
import vn.dienhinh.domain.roster.SheetReading;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/**
 * The columns of a sheet down the page, each with its heading, some of its values and what it is taken for: a sheet
 * may have thirty, and side by side most would be out of sight.
 */
final class ColumnsPane extends VBox {

    private static final double GAP = 8;
    /** Letter, heading, values, choice; in per cent of the page. */
    private static final double[] SHARES = {8, 27, 29, 36};

    private final ImportModel model;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label help = Rows.sentence("", "field-help");
    private SheetReading shown;

    ColumnsPane(ImportModel model, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        grid.setId("importing-columns");
        grid.setHgap(12);
        grid.setVgap(6);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(help, scroll);
        getStyleClass().add("importing-part");
    }

    void show() {
        Integer index = model.sheetProperty().get();
        SheetReading sheet = index == null ? null : model.selection().preview().sheets().get(index);
        help.setText(messages.get(sheet == null ? "importing.columns.choose" : sheet.samples().isEmpty()
                ? "importing.columns.none" : "importing.columns.help"));
        if (sheet != null && sheet.equals(shown)) {
            return;
        }
        int focused = focusedColumn();
        shown = sheet;
        grid.getChildren().clear();
        if (sheet != null) {
            fill(index, sheet);
            refocus(focused);
        }
    }

    private void fill(int index, SheetReading sheet) {
        String[] heads = {"letter", "heading", "samples", "field"};
        for (int at = 0; at < heads.length; at++) {
            Label head = new Label(messages.get("importing.columns." + heads[at]));
            head.getStyleClass().add("field-label");
            grid.add(head, at, 0);
        }
        TreeSet<Integer> columns = new TreeSet<>(sheet.samples().keySet());
        sheet.columns().forEach(column -> columns.add(column.column()));
        int line = 1;
        for (int column : columns) {
            MatchedColumn matched = sheet.columns().stream().filter(each -> each.column() == column).findFirst()
                    .orElse(new MatchedColumn(column, "", null, ""));
            Label heading = Rows.sentence(matched.heading().isEmpty() ? messages.get("importing.columns.noHeading")
                    : matched.heading());
            Label samples = Rows.sentence(String.join("; ", sheet.samples().getOrDefault(column, List.of())), "muted");
            Node choice = choice(index, matched);
            grid.addRow(line++, new Label(CellPlace.columnName(column)), heading, samples, choice);
            for (Node node : List.of(heading, samples, choice)) {
                GridPane.setValignment(node, VPos.CENTER);
            }
        }
    }

    private ComboBox<RosterField> choice(int sheet, MatchedColumn column) {
        ComboBox<RosterField> choice = new ComboBox<>();
        choice.setId("importing-column-" + column.column());
        choice.setUserData(column.column());
        List<RosterField> fields = new ArrayList<>(List.of(RosterField.IGNORED));
        for (RosterField field : RosterField.values()) {
            if (field != RosterField.IGNORED) {
                fields.add(field);
            }
        }
        choice.getItems().setAll(fields);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(RosterField field) {
                return field == null ? "" : messages.word(field);
            }

            @Override
            public RosterField fromString(String text) {
                return null;
            }
        });
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinHeight(USE_PREF_SIZE);
        choice.setAccessibleText(messages.get("importing.columns.name", CellPlace.columnName(column.column()),
                column.heading()));
        choice.setValue(column.field() == null ? RosterField.IGNORED : column.field());
        choice.valueProperty().addListener((property, was, is) -> {
            // Arrows walk through the open list; only what is chosen in the end is read.
            if (!choice.isShowing()) {
                rematch(sheet, column, is);
            }
        });
        choice.setOnHidden(event -> rematch(sheet, column, choice.getValue()));
        return choice;
    }

    private void rematch(int sheet, MatchedColumn column, RosterField field) {
        RosterField before = column.field() == null ? RosterField.IGNORED : column.field();
        if (field != null && field != before) {
            model.rematch(sheet, column.column(), field == RosterField.IGNORED ? null : field);
        }
    }

    private int focusedColumn() {
        return grid.getChildren().stream().filter(node -> node.isFocused() && node.getUserData() != null)
                .mapToInt(node -> (Integer) node.getUserData()).findFirst().orElse(-1);
    }

    private void refocus(int column) {
        grid.getChildren().stream().filter(node -> Integer.valueOf(column).equals(node.getUserData())).findFirst()
                .ifPresent(Node::requestFocus);
    }
}
