package vn.dienhinh.ui.step.delegate.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.roster.ImportSelection;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** How many would come in, and the two ways on: add them, or leave all as it is. */
final class AddBar extends HBox {

    private static final double GAP = 8;

    private final ImportModel model;
    private final Messages messages;
    private final Label words = Rows.sentence("");
    private final Button cancel = new Button();
    private final Button add = new Button();

    AddBar(ImportModel model, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("importing-foot");
        words.setId("importing-count");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        cancel.setText(messages.get("importing.cancel"));
        cancel.setId("importing-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        add.setId("importing-add");
        add.getStyleClass().add("accent");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(event -> model.add());
        getChildren().addAll(words, cancel, add);
    }

    /** @param pairs how many pairs may be one person */
    void show(int pairs) {
        ImportSelection now = model.selection();
        int people = now.chosen().size();
        List<RosterRow> rows = now.rows();
        int refused = (int) rows.stream().filter(row -> !row.isUsable()).count();
        int left = rows.size() - refused - people;
        int open = model.openLetters().size();
        List<String> told = new ArrayList<>();
        told.add(messages.get(people == 0 ? "importing.count.none" : "importing.count", people));
        if (refused > 0) {
            told.add(messages.get("importing.count.refused", refused));
        }
        if (left > 0) {
            told.add(messages.get("importing.count.left", left));
        }
        if (open > 0) {
            told.add(messages.get("importing.count.letters", open));
        }
        words.setText(model.busyProperty().get() ? messages.get("importing.busy") : String.join(" ", told));
        words.setGraphic(open > 0 ? new FontIcon(Feather.ALERT_TRIANGLE) : null);
        words.getStyleClass().remove("finding-warning");
        if (open > 0) {
            words.getStyleClass().add("finding-warning");
        }
        add.setText(open > 0 ? messages.get("importing.lookAtLetters")
                : messages.get(people == 0 ? "importing.add.none" : pairs > 0 ? "importing.add.pairs" : "importing.add",
                        people, pairs));
        add.setDisable(people == 0 && open == 0 || model.busyProperty().get());
    }

    void begin() {
        (add.isDisabled() ? cancel : add).requestFocus();
    }
}
