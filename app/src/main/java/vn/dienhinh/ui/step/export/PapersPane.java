package vn.dienhinh.ui.step.export;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.document.DocumentFormat;
import vn.dienhinh.application.paper.PaperKind;
import vn.dienhinh.application.paper.PaperPhase;
import vn.dienhinh.messages.Messages;

/** Chooses papers, formats and folder, and exports. */
final class PapersPane extends VBox {

    private static final double GAP = 8;

    private final Button export;

    PapersPane(ExportModel model, Messages messages) {
        super(GAP);
        getStyleClass().add("panel");
        getChildren().add(title(messages.get("export.papers")));
        for (PaperPhase phase : PaperPhase.values()) {
            Label heading = help(messages.word(phase));
            heading.setId("phase-" + phase);
            getChildren().addAll(heading, boxes(phase, model, messages));
        }
        getChildren().add(title(messages.get("export.formats")));
        HBox formats = new HBox(GAP * 2);
        for (DocumentFormat format : DocumentFormat.values()) {
            CheckBox box = box("format-" + format, messages.word(format), true);
            box.selectedProperty().addListener((property, was, is) -> model.choose(format, is));
            formats.getChildren().add(box);
        }
        Label folder = new Label();
        folder.setId("export-folder");
        folder.setWrapText(true);
        folder.textProperty().bind(model.folderProperty().asString());
        Button choose = new Button(messages.get("export.folder.change"), new FontIcon(Feather.FOLDER));
        choose.setId("export-change-folder");
        choose.setMnemonicParsing(true);
        choose.setOnAction(event -> model.chooseFolder());
        export = new Button(messages.get("export.action"), new FontIcon(Feather.PRINTER));
        export.setId("export-run");
        export.setMnemonicParsing(true);
        export.getStyleClass().add("accent");
        export.disableProperty().bind(model.busyProperty());
        export.setOnAction(event -> model.export());
        Button keep = new Button(messages.get("export.conference"), new FontIcon(Feather.SAVE));
        keep.setId("export-conference");
        keep.setMnemonicParsing(true);
        keep.setOnAction(event -> model.exportConference());
        getChildren().addAll(formats, title(messages.get("export.folder")), folder, choose, export,
                title(messages.get("export.conference.title")), help(messages.get("export.conference.help")), keep);
    }

    /** Puts the focus on the main action. */
    void begin() {
        export.requestFocus();
    }

    /** The papers of one phase side by side, as many in a row as find room. */
    private static FlowPane boxes(PaperPhase phase, ExportModel model, Messages messages) {
        FlowPane boxes = new FlowPane(GAP * 2, GAP / 2);
        for (PaperKind paper : PaperKind.values()) {
            if (paper.phase() == phase) {
                CheckBox box = box("paper-" + paper, messages.word(paper), model.isChosen(paper));
                box.selectedProperty().addListener((property, was, is) -> model.choose(paper, is));
                boxes.getChildren().add(box);
            }
        }
        return boxes;
    }

    private static CheckBox box(String id, String text, boolean selected) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setSelected(selected);
        return box;
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label help(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("field-help");
        return label;
    }
}
