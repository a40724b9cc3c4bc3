package vn.dienhinh.ui.rescue;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;

/** Says why the store can't be opened and offers the ways on, the one that keeps most first. */
public final class StoreTroubleView extends BorderPane {

    private static final double GAP = 12;
    private static final double CONTENT_WIDTH = 820;
    private static final double WHEEL = 28;

    private final StoreTroubleModel model;
    private final Messages messages;
    private final VBox offers = new VBox(GAP);

    public StoreTroubleView(StoreTroubleModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("start");
        Label title = new Label(model.title(), new FontIcon(Feather.ALERT_TRIANGLE));
        title.setId("trouble-title");
        title.getStyleClass().add("page-title");
        Label place = wrapped(model.place());
        place.getStyleClass().add("muted");
        Button again = button("trouble-again", "rescue.again", Feather.REFRESH_CW, model::tryAgain);
        Button close = button("trouble-close", "rescue.close", Feather.X, onClose);
        HBox buttons = new HBox(GAP, again);
        if (model.offersLook()) {
            buttons.getChildren().add(button("trouble-look", "rescue.look", Feather.EYE, model::lookOnly));
        }
        buttons.getChildren().add(close);
        VBox page = new VBox(GAP, title, wrapped(model.text()), place, offers, buttons);
        page.getStyleClass().add("page");
        page.setMaxWidth(CONTENT_WIDTH);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox middle = new HBox(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        model.lookingProperty().addListener((property, was, is) -> show());
        show();
        model.look();
    }

    private void show() {
        offers.getChildren().clear();
        if (model.lookingProperty().get()) {
            ProgressIndicator wheel = new ProgressIndicator();
            wheel.setMaxSize(WHEEL, WHEEL);
            HBox waiting = new HBox(GAP, wheel, new Label(messages.get("rescue.looking")));
            waiting.setAlignment(Pos.CENTER_LEFT);
            offers.getChildren().add(waiting);
        } else if (model.offersOtherStores()) {
            showOffers();
        }
    }

    private void showOffers() {
        offers.getChildren().add(offer("backup", model.backupWords(), model::useBackup, true));
        if (model.isDamaged()) {
            offers.getChildren().add(offer("readable", model.readableWords(), model::openReadable,
                    model.backupWords().isEmpty()));
        }
        offers.getChildren().add(offer("empty", Optional.of(messages.get("rescue.empty.help")), model::beginEmpty, false));
    }

    private Node offer(String name, Optional<String> words, Runnable action, boolean first) {
        Label heading = new Label(messages.get("rescue." + name + ".heading"));
        heading.getStyleClass().add("section-title");
        Label text = wrapped(words.orElseGet(() -> messages.get("rescue." + name + ".none")));
        VBox said = new VBox(GAP / 2, heading, text);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox box = new HBox(GAP, said);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("panel");
        if (words.isPresent()) {
            Button button = button("trouble-" + name, "rescue." + name + ".button", Feather.CHEVRON_RIGHT, action);
            if (first) {
                button.getStyleClass().add("accent");
            }
            box.getChildren().add(button);
        }
        return box;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(messages.get(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
