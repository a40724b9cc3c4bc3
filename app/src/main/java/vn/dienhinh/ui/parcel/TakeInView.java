package vn.dienhinh.ui.parcel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.parcel.Arrival;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** Shows a file from elsewhere and what can be done with it. */
public final class TakeInView extends ScrollPane {

    private static final double GAP = 12;
    private static final double CONTENT_WIDTH = 980;

    private final TakeInModel model;
    private final Messages messages;
    private final VBox content = new VBox(GAP);

    public TakeInView(TakeInModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("start");
        Button back = button("back", Feather.ARROW_LEFT, model::back);
        Label title = new Label(messages.get("parcel.title"));
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        Label name = Rows.sentence(messages.get("parcel.file", model.fileName()), "page-guidance");
        VBox page = new VBox(GAP, back, title, name, content);
        page.getStyleClass().add("page");
        page.setMaxWidth(CONTENT_WIDTH);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox middle = new HBox(page);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        setFitToWidth(true);
        model.stateProperty().addListener((property, was, is) -> show(is));
        show(model.stateProperty().get());
    }

    private void show(TakeInModel.State state) {
        switch (state.phase()) {
            case CHECKING -> content.getChildren().setAll(checking());
            case REFUSED -> content.getChildren().setAll(refusal(state.words()));
            case LOCKED -> content.getChildren().setAll(refusal(state.words()), password());
            case OPEN -> showArrival(state.arrival());
        }
    }

    private Node checking() {
        HBox box = new HBox(GAP, new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS),
                new Label(messages.get("parcel.checking")));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label refusal(String words) {
        Label label = Rows.sentence(words, "finding", "finding-error");
        label.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        label.setId("take-in-refusal");
        return label;
    }

    private Node password() {
        PasswordField field = new PasswordField();
        field.setId("take-in-password");
        field.setPromptText(messages.get("parcel.password"));
        field.setAccessibleText(messages.get("parcel.password"));
        Button unlock = button("unlock", Feather.UNLOCK, () -> model.unlock(field.getText()));
        unlock.setDefaultButton(true);
        HBox line = new HBox(GAP, field, unlock);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showArrival(Arrival arrival) {
        String title = arrival.conference().title();
        VBox facts = new VBox(GAP / 2, Rows.sentence(title.isEmpty() ? messages.get("start.untitled") : title,
                "section-title"));
        model.facts().forEach(fact -> facts.getChildren().add(Rows.sentence(fact)));
        facts.getStyleClass().add("panel");
        facts.setId("take-in-facts");
        Label verified = Rows.sentence(messages.get(arrival.isParcel() ? "parcel.verified" : "parcel.readable"),
                "answer", "verify-fine");
        verified.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        Label comparison = Rows.sentence(model.comparison(), "answer");
        comparison.setId("take-in-comparison");
        content.getChildren().setAll(verified, facts, comparison, actions(arrival), papers());
    }

    private Node actions(Arrival arrival) {
        FlowPane actions = new FlowPane(GAP, GAP);
        Button main = arrival.here().isEmpty() ? button("new", Feather.DOWNLOAD, model::takeIn)
                : button("beside", Feather.COPY, model::takeIn);
        main.getStyleClass().add("accent");
        actions.getChildren().add(main);
        if (arrival.here().isPresent() && !arrival.isSame()) {
            actions.getChildren().add(button("replace", Feather.REPEAT, model::replace));
        }
        if (!model.papers().isEmpty()) {
            actions.getChildren().add(button("papers", Feather.FOLDER, model::savePapers));
        }
        main.requestFocus();
        return actions;
    }

    private Node papers() {
        VBox papers = new VBox(GAP / 4);
        if (!model.papers().isEmpty()) {
            papers.getChildren().add(Rows.sentence(messages.get("parcel.papers.title"), "field-label"));
            model.papers().forEach(name -> papers.getChildren().add(Rows.sentence(name)));
        }
        return papers;
    }

    private Button button(String action, Ikon icon, Runnable run) {
        Button button = new Button(messages.get("parcel.action." + action), new FontIcon(icon));
        button.setId("take-in-" + action);
        button.setOnAction(event -> run.run());
        return button;
    }
}
