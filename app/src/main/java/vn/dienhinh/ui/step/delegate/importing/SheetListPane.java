package vn.dienhinh.ui.step.delegate.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.roster.ImportSelection;
import vn.dienhinh.domain.roster.RemarkCode;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.RowStatus;
import vn.dienhinh.domain.roster.SheetReading;
import vn.dienhinh.messages.Messages;

/** The files and their sheets, a line each with what it brings; below, how the chosen one was understood. */
final class SheetListPane extends VBox {

    private static final double LINE = 30;
    private static final int MOST_LINES = 4;

    private final ImportModel model;
    private final Messages messages;
    private final PlaceNames names;
    private final ListView<Line> list = new ListView<>();
    private final Label notes = new Label();
    private boolean filling;

    /**
     * A line of the list.
     *
     * @param sheet   index of the sheet; null for all together, or for a file that can't be read
     * @param refusal why the file can't be read; empty for the others
     */
    private record Line(Integer sheet, String refusal) {
    }

    SheetListPane(ImportModel model, Messages messages) {
        super(4);
        this.model = model;
        this.messages = messages;
        this.names = new PlaceNames(messages, model.letters()::hasSeveralSheets);
        list.setId("importing-sheets");
        list.setAccessibleText(messages.get("importing.sheets.name"));
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new LineCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!filling && is != null && is.refusal().isEmpty()) {
                model.sheetProperty().set(is.sheet());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Line line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null && line.sheet() != null) {
                model.setSheetTaken(line.sheet(), model.selection().leftSheets().contains(line.sheet()));
                event.consume();
            }
        });
        notes.setId("importing-notes");
        notes.setWrapText(true);
        notes.setMinHeight(USE_PREF_SIZE);
        notes.getStyleClass().add("field-help");
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        getChildren().addAll(list, notes);
    }

    void show() {
        filling = true;
        List<Line> lines = new ArrayList<>();
        int sheets = model.selection().preview().sheets().size();
        if (sheets > 1) {
            lines.add(new Line(null, ""));
        }
        model.refused().forEach(refusal -> lines.add(new Line(null, refusal)));
        IntStream.range(0, sheets).forEach(sheet -> lines.add(new Line(sheet, "")));
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        list.refresh();
        // The panel about letters needs the room; a list that changed its height would jump under the pointer.
        int most = IntStream.range(0, sheets).anyMatch(model.letters()::isOld) ? MOST_LINES - 1 : MOST_LINES;
        list.setMinHeight(LINE * Math.min(most, lines.size()) + 4);
        list.setPrefHeight(list.getMinHeight());
        list.setMaxHeight(list.getMinHeight());
        Line shown = new Line(model.sheetProperty().get(), "");
        if (!shown.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(shown);
            list.scrollTo(Math.max(0, list.getItems().indexOf(shown) - 1));
        }
        notes.setText(model.sheetProperty().get() == null ? "" : notes(model.sheetProperty().get()));
        filling = false;
    }

    private String notes(int index) {
        ImportSelection now = model.selection();
        SheetReading sheet = now.preview().sheets().get(index);
        List<String> told = new ArrayList<>();
        if (sheet.headingRow() > 0) {
            told.add(messages.get("importing.heading", sheet.headingRow()));
        }
        if (!now.preview().chosen().containsKey(index) && !sheet.columns().isEmpty()
                && now.preview().remembered().containsKey(sheet.match().key())) {
            told.add(messages.get("importing.remembered"));
        }
        // Old letters have a panel of their own.
        sheet.remarks().stream().filter(remark -> remark.code() != RemarkCode.SHEET_LEGACY)
                .forEach(remark -> told.add(names.sentence(remark)));
        return told.stream().collect(Collectors.joining(" "));
    }

    private String words(Integer index) {
        ImportSelection now = model.selection();
        List<RosterRow> rows = index == null ? now.rows() : now.rowsOf(index);
        String name = index == null ? messages.get("importing.allSheets")
                : names.source(now.preview().sheets().get(index));
        if (rows.isEmpty()) {
            return messages.get("importing.sheet.nobody", name);
        }
        List<String> counts = new ArrayList<>(List.of(messages.get("importing.sheet.people", rows.size())));
        for (RowStatus status : List.of(RowStatus.REMARKED, RowStatus.REFUSED)) {
            long count = rows.stream().filter(row -> row.status() == status).count();
            if (count > 0) {
                counts.add(messages.get("importing.sheet." + status.name(), count));
            }
        }
        return messages.get("importing.sheet.line", name, String.join(", ", counts));
    }

    void begin() {
        list.requestFocus();
    }

    /** A box to take the sheet or leave it, a sign, and words. */
    private final class LineCell extends ListCell<Line> {

        private final CheckBox taken = new CheckBox();
        private final FontIcon icon = new FontIcon();
        private final Label text = new Label();
        private final HBox line = new HBox(8, taken, icon, text);

        LineCell() {
            line.setAlignment(Pos.CENTER_LEFT);
            taken.setFocusTraversable(false);
            taken.setOnAction(event -> model.setSheetTaken(getItem().sheet(), taken.isSelected()));
            text.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null || model.selection() == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean refused = !item.refusal().isEmpty();
            taken.setVisible(item.sheet() != null);
            taken.setManaged(item.sheet() != null);
            taken.setSelected(item.sheet() != null && !model.selection().leftSheets().contains(item.sheet()));
            text.setText(refused ? item.refusal() : words(item.sheet()));
            boolean open = item.sheet() != null && model.openLetters().contains(item.sheet());
            if (open) {
                text.setText(messages.get("importing.sheet.letters", text.getText()));
            }
            icon.setIconCode(refused ? Feather.X_CIRCLE : open ? Feather.ALERT_TRIANGLE
                    : item.sheet() == null ? Feather.LAYERS : Feather.FILE_TEXT);
            line.getStyleClass().removeAll("finding-error", "finding-warning");
            text.getStyleClass().removeAll("finding-error", "finding-warning");
            if (refused || open) {
                line.getStyleClass().add(refused ? "finding-error" : "finding-warning");
                text.getStyleClass().add(refused ? "finding-error" : "finding-warning");
            }
            setGraphic(line);
            setAccessibleText(text.getText());
            setTooltip(refused ? tooltip(item.refusal()) : null);
        }

        private Tooltip tooltip(String words) {
            Tooltip tooltip = new Tooltip(words);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(480);
            return tooltip;
        }
    }
}
