package vn.dienhinh.ui.step.rules.reading;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.CommitTextArea;
import vn.dienhinh.ui.control.Rows;

/** Where the paper comes from: a file that is chosen or dropped, or its text pasted. */
final class SourcePane extends ScrollPane {

    private static final double GAP = 12;
    private static final double WIDTH = 860;
    private static final int ROWS = 9;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

    private final ReadingModel model;
    private final Messages messages;
    private final Button choose = new Button();
    private final TextArea pasted = new CommitTextArea(text -> { });

    SourcePane(ReadingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        VBox page = new VBox(GAP, file(), trouble(), paste());
        page.getStyleClass().add("page");
        page.setMaxWidth(WIDTH);
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("form-page");
        model.paperProperty().addListener((property, was, is) -> pasted.clear());
    }

    private VBox file() {
        choose.setText(messages.get("reading.window.choose"));
        choose.setGraphic(new FontIcon(Feather.FILE_TEXT));
        choose.setId("reading-choose");
        choose.setMnemonicParsing(true);
        choose.getStyleClass().add("accent");
        choose.disableProperty().bind(model.busyProperty());
        choose.setOnAction(event -> model.choose());
        Label progress = new Label();
        progress.textProperty().bind(Bindings.when(model.progressProperty().isEmpty())
                .then(messages.get("reading.window.busy")).otherwise(model.progressProperty()));
        Button stop = new Button(messages.get("reading.window.stop"));
        stop.setId("reading-stop");
        stop.setMnemonicParsing(true);
        stop.setOnAction(event -> model.stop());
        HBox atWork = new HBox(GAP, progress, stop);
        atWork.setAlignment(Pos.CENTER_LEFT);
        HBox actions = new HBox(GAP, choose, Rows.onlyWhile(model.busyProperty(), atWork));
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox drop = new VBox(GAP, Rows.sentence(messages.get("reading.window.guidance")), actions);
        drop.getStyleClass().addAll("panel", "verify-drop");
        setOnDragOver(SourcePane::over);
        setOnDragExited(event -> drop.pseudoClassStateChanged(OVER, false));
        setOnDragEntered(event -> drop.pseudoClassStateChanged(OVER, !files(event).isEmpty()));
        setOnDragDropped(this::dropped);
        return drop;
    }

    private VBox trouble() {
        Label said = Rows.sentence("", "finding", "finding-error");
        said.setId("reading-trouble");
        said.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        said.textProperty().bind(model.troubleProperty());
        Button byHand = new Button(messages.get("reading.window.byHand"));
        byHand.setId("reading-by-hand");
        byHand.setMnemonicParsing(true);
        byHand.setOnAction(event -> model.leave());
        return Rows.onlyWhile(model.troubleProperty().isNotEmpty().and(model.busyProperty().not()), new VBox(GAP, said, byHand));
    }

    private VBox paste() {
        Label label = new Label(messages.get("reading.window.paste"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(pasted);
        pasted.setId("reading-paste");
        pasted.setPrefRowCount(ROWS);
        pasted.setAccessibleText(label.getText());
        Button read = new Button(messages.get("reading.window.paste.action"));
        read.setId("reading-read-pasted");
        read.setMnemonicParsing(true);
        read.disableProperty().bind(model.busyProperty().or(pasted.textProperty().isEmpty()));
        read.setOnAction(event -> model.readText(pasted.getText()));
        return new VBox(GAP, label, pasted, read);
    }

    /** Gives the focus to the button that chooses a file. */
    void begin() {
        choose.requestFocus();
    }

    private static List<File> files(DragEvent event) {
        return event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
    }

    private static void over(DragEvent event) {
        if (!files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = files(event);
        files.stream().findFirst().ifPresent(file -> model.read(file.toPath()));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
