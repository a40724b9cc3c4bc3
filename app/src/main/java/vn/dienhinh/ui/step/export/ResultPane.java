package vn.dienhinh.ui.step.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.export.ExportFailure;
import vn.dienhinh.application.export.ExportResult;
import vn.dienhinh.application.export.ExportedFile;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.dialog.FileOpener;
import vn.dienhinh.ui.verify.FormPointList;

/** What the last export wrote and what it could not; each file opens with one click. */
final class ResultPane extends VBox {

    private static final double GAP = 8;

    private final ExportModel model;
    private final Messages messages;
    private final FileOpener opener;

    ResultPane(ExportModel model, Messages messages, FileOpener opener) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        this.opener = opener;
        setId("export-result");
        getStyleClass().add("panel");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.outcomeProperty().addListener((property, was, is) -> show(is));
    }

    private void show(ExportOutcome outcome) {
        ExportResult result = outcome.result();
        setVisible(true);
        Label title = new Label(messages.get("export.result", result.written().size()));
        title.setWrapText(true);
        title.getStyleClass().add("field-label");
        getChildren().setAll(title);
        if (!result.written().isEmpty()) {
            getChildren().add(form(outcome));
        }
        result.written().forEach(file -> getChildren().add(written(file)));
        result.failures().forEach(failure -> getChildren().add(failed(failure)));
        if (!result.written().isEmpty()) {
            Button folder = new Button(messages.get("export.folder.open"), new FontIcon(Feather.EXTERNAL_LINK));
            folder.setMnemonicParsing(true);
            folder.setOnAction(event -> opener.open(model.folderProperty().get()));
            getChildren().add(folder);
        }
    }

    /** Every written file was opened again and judged; a broken point is a fault of the program, and is shown. */
    private Node form(ExportOutcome outcome) {
        if (outcome.faults().isEmpty()) {
            Label fine = Rows.sentence(messages.get("export.form.fine"), "verify-fine");
            fine.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
            fine.setId("export-form");
            return fine;
        }
        VBox faults = new VBox(GAP);
        faults.setId("export-form");
        for (ExportOutcome.Fault fault : outcome.faults()) {
            String name = fault.file().file().getFileName().toString();
            Label head = Rows.sentence(fault.points().isEmpty() ? messages.get("export.form.unread", name)
                    : messages.get("export.form.faults", fault.points().size(), name), "finding", "finding-error");
            head.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            FormPointList points = new FormPointList(messages);
            points.showFailing(fault.points());
            faults.getChildren().addAll(head, points);
        }
        faults.getChildren().add(Rows.sentence(messages.get("export.form.ours"), "finding-note"));
        return faults;
    }

    private Node written(ExportedFile file) {
        Hyperlink link = new Hyperlink(file.file().getFileName().toString(), new FontIcon(Feather.FILE_TEXT));
        // The end of the name tells Word from PDF.
        link.setWrapText(true);
        link.setAccessibleText(messages.get("export.open", link.getText()));
        link.setOnAction(event -> opener.open(file.file()));
        return link;
    }

    private Node failed(ExportFailure failure) {
        Label label = new Label(model.sentence(failure), new FontIcon(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.getStyleClass().addAll("finding", "finding-error");
        VBox box = new VBox(GAP, label);
        if (failure.otherName() != null) {
            Button other = new Button(messages.get("export.otherName", failure.otherName().getFileName().toString()));
            other.setOnAction(event -> model.exportUnderOtherName(failure));
            HBox line = new HBox(other);
            line.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(line);
        }
        return box;
    }
}
