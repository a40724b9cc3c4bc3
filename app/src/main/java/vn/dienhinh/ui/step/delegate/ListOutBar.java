package vn.dienhinh.ui.step.delegate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.dialog.FileOpener;

/** Where the list was written, with the way to its folder; or why it was not. */
final class ListOutBar extends HBox {

    private static final double GAP = 8;

    private final ListOutModel model;
    private final Label words = Rows.sentence("");
    private final Button folder = new Button();

    ListOutBar(ListOutModel model, Messages messages, FileOpener opener) {
        super(GAP);
        this.model = model;
        setId("delegates-out");
        getStyleClass().add("panel");
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        folder.setId("delegates-out-folder");
        folder.setText(messages.get("listOut.folder"));
        folder.setGraphic(new FontIcon(Feather.FOLDER));
        folder.setMinWidth(USE_PREF_SIZE);
        folder.managedProperty().bind(folder.visibleProperty());
        folder.setOnAction(event -> opener.open(model.outcomeProperty().get().folder()));
        Button close = new Button(messages.get("listOut.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> model.dismiss());
        folder.getStyleClass().add("small-button");
        close.getStyleClass().add("small-button");
        getChildren().addAll(words, folder, close);
        managedProperty().bind(visibleProperty());
        model.outcomeProperty().addListener((property, was, is) -> show(is));
        show(null);
    }

    private void show(ListOutModel.Outcome outcome) {
        setVisible(outcome != null);
        if (outcome != null) {
            boolean written = outcome.folder() != null;
            words.setText(outcome.sentence());
            words.setGraphic(new FontIcon(written ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
            words.getStyleClass().removeAll("finding-error", "verify-fine");
            words.getStyleClass().add(written ? "verify-fine" : "finding-error");
            folder.setVisible(written);
        }
    }
}
