package vn.dienhinh.ui.step.delegate.importing;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.Segments;

/** The page on which lists from files are looked at before anybody joins the list. */
public final class ImportPage extends VBox {

    private static final double GAP = 8;
    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String PAIRS = "pairs";
    private static final String LEFT = "left";

    private final ImportModel model;
    private final ReadingPane reading;
    private final VBox preview = new VBox(GAP);
    private final SheetListPane sheets;
    private final LettersPane letters;
    private final RowsPane rows;
    private final ColumnsPane columns;
    private final DoublesPane doubles;
    private final LeftPane left;
    private final AddBar foot;
    private final Segments parts;

    public ImportPage(ImportModel model, Messages messages) {
        this.model = model;
        setId("importing");
        getStyleClass().addAll("page", "delegate-page", "importing");
        getStylesheets().add(ImportPage.class.getResource("importing.css").toExternalForm());
        reading = new ReadingPane(model, messages);
        sheets = new SheetListPane(model, messages);
        letters = new LettersPane(model, messages, this::afterLetters);
        rows = new RowsPane(model, messages);
        columns = new ColumnsPane(model, messages);
        doubles = new DoublesPane(model, messages);
        left = new LeftPane(messages);
        foot = new AddBar(model, messages);
        parts = new Segments(messages, "importing.part");
        parts.add(ROWS, rows);
        parts.add(COLUMNS, columns);
        parts.add(PAIRS, doubles);
        parts.add(LEFT, left);
        parts.show(ROWS);
        Label title = Rows.sentence(messages.get("importing.title"), "section-title");
        title.setPadding(Insets.EMPTY);
        preview.getChildren().addAll(title, sheets, letters, parts, foot);
        parts.setMinHeight(0);
        setMinHeight(0);
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(reading, Priority.ALWAYS);
        model.phaseProperty().addListener((property, was, is) -> showPhase());
        model.revisionProperty().addListener((property, was, is) -> refresh());
        model.busyProperty().addListener((property, was, is) -> refresh());
        model.sheetProperty().addListener((property, was, is) -> refresh());
        model.filterProperty().addListener((property, was, is) -> refresh());
        showPhase();
    }

    private void showPhase() {
        boolean ready = model.phaseProperty().get() == ImportModel.Phase.READY;
        getChildren().setAll(ready ? preview : reading);
        if (ready) {
            parts.show(ROWS);
            refresh();
        }
        begin();
    }

    private void refresh() {
        if (model.selection() == null || model.phaseProperty().get() != ImportModel.Phase.READY) {
            return;
        }
        sheets.show();
        letters.show();
        rows.show();
        columns.show();
        List<PersonPair> pairs = model.pairs();
        doubles.show(pairs);
        parts.showCount(ROWS, model.rowsOfSheet().size());
        parts.showCount(PAIRS, pairs.size());
        left.show(model.left());
        parts.showCount(LEFT, model.left().size());
        foot.show(pairs.size());
        letters.begin();
    }

    /** On to the next sheet with a question, else to what comes next. */
    private void afterLetters() {
        List<Integer> open = model.openLetters();
        if (!open.isEmpty()) {
            model.sheetProperty().set(open.get(0));
        } else if (model.busyProperty().get()) {
            sheets.begin();
        } else {
            foot.begin();
        }
    }

    /** Takes the keyboard: to a question about letters, else to the files. */
    public void begin() {
        if (model.phaseProperty().get() == ImportModel.Phase.READING) {
            reading.begin();
        } else if (!letters.begin()) {
            sheets.begin();
        }
    }
}
