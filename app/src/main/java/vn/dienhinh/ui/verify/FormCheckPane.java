package vn.dienhinh.ui.verify;

import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.verify.FormReport;
import vn.dienhinh.domain.form.Verdict;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** Checks the form of a Word or PDF file that is chosen, or dropped anywhere on this page. */
public final class FormCheckPane extends ScrollPane {

    private static final double GAP = 12;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

    private final FormCheckModel model;
    private final Messages messages;
    private final Button choose = new Button();
    private final VBox result = new VBox(GAP);
    private final VBox page;

    public FormCheckPane(FormCheckModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("verify");
        choose.setText(messages.get("verify.action"));
        choose.setGraphic(new FontIcon(Feather.FILE_TEXT));
        choose.setId("verify-choose");
        choose.setMnemonicParsing(true);
        choose.getStyleClass().add("accent");
        choose.disableProperty().bind(model.busyProperty());
        choose.setOnAction(event -> model.choose());
        Button stop = new Button(messages.get("verify.stop"));
        stop.setId("verify-stop");
        stop.setMnemonicParsing(true);
        stop.setOnAction(event -> model.stop());
        HBox atWork = new HBox(GAP, new Label(messages.get("verify.busy")), stop);
        atWork.setAlignment(Pos.CENTER_LEFT);
        HBox actions = new HBox(GAP, choose, Rows.onlyWhile(model.busyProperty(), atWork));
        actions.setAlignment(Pos.CENTER_LEFT);
        VBox drop = new VBox(GAP, Rows.sentence(messages.get("verify.help")), actions);
        drop.getStyleClass().addAll("panel", "verify-drop");
        result.setId("verify-result");
        page = new VBox(GAP, drop, result);
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setOnDragOver(this::over);
        setOnDragExited(event -> drop.pseudoClassStateChanged(OVER, false));
        setOnDragEntered(event -> drop.pseudoClassStateChanged(OVER, !files(event).isEmpty()));
        setOnDragDropped(this::dropped);
        model.outcomeProperty().addListener((property, was, is) -> show(is));
        if (model.outcomeProperty().get() != null) {
            show(model.outcomeProperty().get());
        }
    }

    /** Gives the focus to the button that chooses a file. */
    public void begin() {
        choose.requestFocus();
    }

    private static List<File> files(DragEvent event) {
        return event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
    }

    private void over(DragEvent event) {
        if (!files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    /** Of several files the first that can be judged; else the first, which is then said to be none. */
    private void dropped(DragEvent event) {
        List<File> files = files(event);
        files.stream().filter(FormCheckPane::isPaper).findFirst().or(() -> files.stream().findFirst())
                .ifPresent(file -> model.check(file.toPath()));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    private static boolean isPaper(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") || name.endsWith(".pdf");
    }

    private void show(FormCheckModel.Outcome outcome) {
        Label name = Rows.sentence(outcome.file().getFileName().toString(), "section-title");
        result.getChildren().setAll(name);
        if (outcome.report() == null) {
            Label trouble = Rows.sentence(outcome.trouble(), "finding", "finding-error");
            trouble.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            trouble.setId("verify-trouble");
            result.getChildren().add(trouble);
            return;
        }
        FormPointList points = new FormPointList(messages);
        points.show(outcome.report());
        result.getChildren().addAll(summary(outcome.report()), points);
        setVvalue(0);
    }

    private Label summary(FormReport report) {
        long failed = report.count(Verdict.FAIL);
        Label summary = Rows.sentence(messages.get(failed == 0 ? "verify.fine" : "verify.failed",
                failed, report.count(Verdict.PASS), report.count(Verdict.UNKNOWN)), "answer");
        summary.setGraphic(new FontIcon(failed == 0 ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
        summary.getStyleClass().add(failed == 0 ? "verify-fine" : "finding-error");
        summary.setId("verify-summary");
        return summary;
    }
}
