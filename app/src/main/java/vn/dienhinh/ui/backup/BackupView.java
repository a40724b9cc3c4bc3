package vn.dienhinh.ui.backup;

import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.backup.BackedUpConference;
import vn.dienhinh.application.backup.BackupInfo;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** The page of backups: the shelf at the left, what is in the chosen one beside what is there now at the right. */
public final class BackupView extends BorderPane {

    private static final double GAP = 12;
    private static final double LIST_WIDTH = 430;

    private final BackupModel model;
    private final Messages messages;
    private final ListView<BackupInfo> shelf = new ListView<>();
    private final VBox detail = new VBox(GAP);
    private final Label second = Rows.sentence("", "muted");

    public BackupView(BackupModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("start", "page");
        setTop(head());
        shelf.setId("backup-shelf");
        shelf.setPrefWidth(LIST_WIDTH);
        shelf.setMinWidth(LIST_WIDTH);
        shelf.setPlaceholder(new Label(messages.get("backup.none")));
        shelf.setCellFactory(list -> new BackupCell());
        shelf.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> showDetail(is));
        setLeft(shelf);
        detail.setPadding(new Insets(0, GAP, GAP, GAP));
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.stateProperty().addListener((property, was, is) -> show(is));
        show(model.stateProperty().get());
    }

    private Node head() {
        Label title = new Label(messages.get("backup.title"));
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        second.setId("backup-second");
        FlowPane actions = new FlowPane(GAP, GAP, button("back", Feather.ARROW_LEFT, model::back),
                button("make", Feather.SAVE, model::makeNow), button("file", Feather.FOLDER, model::takeInFile),
                button("second", Feather.HARD_DRIVE, model::chooseSecondPlace));
        VBox head = new VBox(GAP, title, Rows.sentence(messages.get("backup.guidance"), "page-guidance"), actions,
                second);
        head.setPadding(new Insets(0, 0, GAP, 0));
        return head;
    }

    private void show(BackupModel.State state) {
        second.setText(state.second());
        if (!state.loaded()) {
            shelf.setItems(FXCollections.observableArrayList());
            detail.getChildren().setAll(checking());
            return;
        }
        shelf.setItems(FXCollections.observableArrayList(state.shelf()));
        if (state.shelf().isEmpty()) {
            detail.getChildren().clear();
        } else {
            shelf.getSelectionModel().selectFirst();
        }
    }

    private Node checking() {
        HBox box = new HBox(GAP, new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS),
                new Label(messages.get("backup.checking")));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void showDetail(BackupInfo backup) {
        detail.getChildren().clear();
        if (backup == null) {
            return;
        }
        detail.getChildren().addAll(Rows.sentence(model.line(backup), "section-title"),
                Rows.sentence(messages.get("backup.name", backup.name()), "muted"));
        if (!backup.isGood()) {
            Label refusal = Rows.sentence(messages.get("backup.problem." + backup.state(), ""), "finding",
                    "finding-error");
            refusal.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            detail.getChildren().add(refusal);
            return;
        }
        backup.conferences().forEach(conference -> detail.getChildren().add(panel(backup, conference)));
        detail.getChildren().add(button("all", Feather.ROTATE_CCW, () -> model.bringBackAll(backup)));
    }

    private Node panel(BackupInfo backup, BackedUpConference conference) {
        String title = conference.title().isEmpty() ? messages.get("start.untitled") : conference.title();
        String unit = conference.unitName().isEmpty() ? messages.get("start.unit.none") : conference.unitName();
        VBox words = new VBox(GAP / 2, Rows.sentence(title, "card-title"), Rows.sentence(unit, "muted"),
                Rows.sentence(model.comparison(conference)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = button("one", Feather.COPY, () -> model.bringBack(backup, conference));
        back.setId("backup-one-" + conference.id());
        back.setAccessibleText(messages.get("backup.action.one") + ": " + title);
        HBox panel = new HBox(GAP, words, back);
        panel.setAlignment(Pos.CENTER_LEFT);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Button button(String action, Ikon icon, Runnable run) {
        Button button = new Button(messages.get("backup.action." + action), new FontIcon(icon));
        button.setId("backup-" + action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** One line of the shelf; a backup that can't be used says so with a sign of its own. */
    private final class BackupCell extends ListCell<BackupInfo> {

        BackupCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(BackupInfo backup, boolean empty) {
            super.updateItem(backup, empty);
            setText(empty || backup == null ? null : model.line(backup));
            setGraphic(empty || backup == null ? null
                    : new FontIcon(backup.isGood() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE));
        }
    }
}
