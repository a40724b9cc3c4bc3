package vn.dienhinh.ui.step.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.messages.Messages;

/** Formats, folder and the export itself, always in view below the papers. */
final class ExportBar extends VBox {

    private static final double GAP = 12;
    private static final double PROGRESS_WIDTH = 80;

    private final Button export = new Button();

    ExportBar(ExportModel model, Messages messages) {
        super(GAP / 2);
        getStyleClass().add("export-bar");
        HBox first = new HBox(GAP);
        first.setAlignment(Pos.CENTER_LEFT);
        for (DocumentFormat format : DocumentFormat.values()) {
            CheckBox box = new CheckBox(messages.word(format));
            box.setId("format-" + format);
            box.setSelected(true);
            box.setMinWidth(USE_PREF_SIZE);
            box.selectedProperty().addListener((property, was, is) -> model.choose(format, is));
            first.getChildren().add(box);
        }
        first.getChildren().addAll(folder(model), change(model, messages));
        HBox second = new HBox(GAP, export(model, messages), keep(model, messages), work(model, messages));
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, second);
    }

    private static Label folder(ExportModel model) {
        Label folder = new Label();
        folder.setId("export-folder");
        folder.setGraphic(new FontIcon(Feather.FOLDER));
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.textProperty().bind(model.folderProperty().asString());
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(folder.textProperty());
        folder.setTooltip(whole);
        return folder;
    }

    private static Button change(ExportModel model, Messages messages) {
        Button change = new Button(messages.get("export.folder.change"));
        change.setId("export-change-folder");
        change.getStyleClass().add("small-button");
        change.setMnemonicParsing(true);
        change.setMinWidth(USE_PREF_SIZE);
        change.setOnAction(event -> model.chooseFolder());
        return change;
    }

    private Button export(ExportModel model, Messages messages) {
        export.setGraphic(new FontIcon(Feather.PRINTER));
        export.setId("export-run");
        export.setMnemonicParsing(true);
        export.getStyleClass().add("accent");
        export.setMinWidth(USE_PREF_SIZE);
        export.disableProperty().bind(model.busyProperty().or(model.chosenProperty().isEqualTo(0)));
        export.setOnAction(event -> model.export());
        model.chosenProperty().addListener((property, was, is) -> showChosen(is.intValue(), messages));
        showChosen(model.chosenProperty().get(), messages);
        return export;
    }

    private void showChosen(int papers, Messages messages) {
        export.setText(messages.get(papers == 0 ? "export.action.none" : "export.action", papers));
    }

    private static Button keep(ExportModel model, Messages messages) {
        Button keep = new Button(messages.get("export.conference"), new FontIcon(Feather.SAVE));
        keep.setId("export-conference");
        keep.setMnemonicParsing(true);
        keep.setTooltip(new Tooltip(messages.get("export.conference.help")));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> model.exportConference());
        return keep;
    }

    /** Keeps its room while nothing is written, so that nothing jumps when it comes and goes. */
    private static HBox work(ExportModel model, Messages messages) {
        ProgressBar bar = new ProgressBar(0);
        bar.setPrefWidth(PROGRESS_WIDTH);
        bar.setMinWidth(PROGRESS_WIDTH / 2);
        Label words = new Label();
        words.setMinWidth(USE_PREF_SIZE);
        HBox work = new HBox(GAP / 2, bar, words);
        work.setId("export-work");
        work.setAlignment(Pos.CENTER_LEFT);
        work.visibleProperty().bind(model.busyProperty());
        model.busyProperty().addListener((property, was, is) -> {
            String text = is ? messages.get("export.busy", model.papersInWork()) : "";
            words.setText(text);
            bar.setAccessibleText(text);
            bar.setProgress(is ? ProgressBar.INDETERMINATE_PROGRESS : 0);
        });
        return work;
    }

    /** Puts the focus on the main action. */
    void begin() {
        export.requestFocus();
    }
}
