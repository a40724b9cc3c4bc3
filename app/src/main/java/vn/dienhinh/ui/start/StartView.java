package vn.dienhinh.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.verify.FormCheckModel;
import vn.dienhinh.ui.verify.FormCheckPane;

/** The start page. */
public final class StartView extends BorderPane {

    private static final double GAP = 12;
    private static final double CONTENT_WIDTH = 980;

    private final StartModel model;
    private final UiContext context;
    private final FormCheckModel formCheck;
    private final Runnable onBackups;
    private final VBox cards = new VBox(GAP);
    private final HBox undoDelete = new HBox(GAP);

    /**
     * @param formCheck judges files of any origin
     * @param onBackups shows the page of backups
     */
    public StartView(StartModel model, UiContext context, FormCheckModel formCheck, Runnable onBackups) {
        this.onBackups = onBackups;
        this.model = model;
        this.formCheck = formCheck;
        this.context = context;
        Messages messages = context.messages();
        getStyleClass().add("start");
        undoDelete.setAlignment(Pos.CENTER_LEFT);
        undoDelete.getStyleClass().add("panel");
        undoDelete.managedProperty().bind(undoDelete.visibleProperty());
        undoDelete.setVisible(false);
        model.cardsProperty().addListener((property, was, is) -> showCards(is));
        model.deletedTitleProperty().addListener((property, was, is) -> showDeleted(is));
        showCards(model.cardsProperty().get());
        showList();
    }

    private void showList() {
        Messages messages = context.messages();
        Label title = new Label(messages.get("start.title"));
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        Label guidance = new Label(messages.get("start.guidance"));
        guidance.getStyleClass().add("page-guidance");
        VBox page = new VBox(GAP, title, guidance, toolbar(messages), undoDelete, cards);
        page.getStyleClass().add("page");
        setCenter(centred(page));
    }

    /** Every page of the start stands at the same place, in the middle of a wide window. */
    private static ScrollPane centred(VBox page) {
        page.setMaxWidth(CONTENT_WIDTH);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox middle = new HBox(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node toolbar(Messages messages) {
        Button create = new Button(messages.get("start.new"), new FontIcon(Feather.PLUS));
        create.setId("start-new");
        create.setMnemonicParsing(true);
        create.getStyleClass().add("accent");
        create.setOnAction(event -> showNew());
        MenuButton sample = new MenuButton(messages.get("start.sample"), new FontIcon(Feather.BOOK_OPEN));
        sample.setId("start-sample");
        sample.setMnemonicParsing(true);
        for (String name : model.sampleNames()) {
            MenuItem item = new MenuItem(messages.get("sample." + name));
            item.setId("sample-" + name);
            item.setOnAction(event -> model.openSample(name));
            sample.getItems().add(item);
        }
        Button load = new Button(messages.get("start.import"), new FontIcon(Feather.DOWNLOAD));
        load.setId("start-import");
        load.setMnemonicParsing(true);
        load.setOnAction(event -> model.importFile());
        Button verify = new Button(messages.get("start.verify"), new FontIcon(Feather.CHECK_SQUARE));
        verify.setId("start-verify");
        verify.setMnemonicParsing(true);
        verify.setOnAction(event -> showVerify());
        Button backups = new Button(messages.get("start.backups"), new FontIcon(Feather.SAVE));
        backups.setId("start-backups");
        backups.setMnemonicParsing(true);
        backups.setOnAction(event -> onBackups.run());
        return new FlowPane(GAP, GAP, create, sample, load, verify, backups);
    }

    /** The check of official form needs no conference. */
    private void showVerify() {
        Button back = new Button(context.messages().get("start.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("start-back");
        back.setOnAction(event -> showList());
        Label title = new Label(context.messages().get("verify.title"));
        title.getStyleClass().add("page-title");
        VBox head = new VBox(GAP, back, title);
        head.getStyleClass().add("page-header");
        FormCheckPane pane = new FormCheckPane(formCheck, context.messages());
        VBox.setVgrow(pane, Priority.ALWAYS);
        VBox page = new VBox(head, pane);
        page.setMaxWidth(CONTENT_WIDTH);
        setCenter(page);
        pane.begin();
    }

    private void showNew() {
        NewConferencePane pane = new NewConferencePane(context.messages(), context.findingMessages(),
                model.profiles(), new NewConferencePane.OnCreate() {
                    @Override
                    public void create(UnitKind kind, String name, RuleProfile profile) {
                        model.create(kind, name, profile);
                    }

                    @Override
                    public void createToRead(UnitKind kind, String name) {
                        model.createToRead(kind, name);
                    }
                }, this::showList);
        setCenter(centred(pane));
        pane.begin();
    }

    private void showCards(List<ConferenceCard> shown) {
        if (shown.isEmpty()) {
            cards.getChildren().setAll(emptyState());
            return;
        }
        cards.getChildren().setAll(shown.stream()
                .map(card -> new ConferenceCardView(card, context.messages(), context.clock().getZone(), model))
                .toList());
    }

    private Node emptyState() {
        Label title = new Label(context.messages().get("start.empty.title"));
        title.getStyleClass().add("section-title");
        Label text = new Label(context.messages().get("start.empty.text"));
        text.setWrapText(true);
        VBox box = new VBox(GAP, title, text);
        box.getStyleClass().add("panel");
        return box;
    }

    private void showDeleted(String title) {
        undoDelete.setVisible(title != null);
        if (title == null) {
            return;
        }
        Button restore = new Button(context.messages().get("start.restore"), new FontIcon(Feather.CORNER_UP_LEFT));
        restore.setId("start-restore");
        restore.setOnAction(event -> model.restoreDeleted());
        undoDelete.getChildren().setAll(new Label(context.messages().get("start.deleted", title)), restore);
    }
}
