package vn.dienhinh.ui.step.delegate;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.delegate.CheckIn;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * The entrance: one large field for a keyboard (a scanner types like one), what became of the last one, and who is there. A scanner
 * types the code of a badge and Enter; a clerk types a number, a code or a name without marks.
 */
final class CheckInPane extends BorderPane {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double GAP = 16;
    private static final int MOST_SHOWN = 200;

    private final ConferenceModel model;
    private final UiContext context;
    private final Messages messages;
    private final TextField entry = new TextField();
    private final Label result = new Label();
    private final ListView<Delegate> found = new ListView<>();
    private final ListView<Delegate> present = new ListView<>();
    private final GridPane counts = new GridPane();
    private final Button takeBack = new Button();
    private String lastId = "";

    CheckInPane(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        setId("check-in");
        getStyleClass().add("check-in");
        setPadding(new Insets(24));
        setUpEntry();
        setUpLists();
        Label title = new Label(messages.get("checkIn.title"));
        title.getStyleClass().add("check-in-title");
        Label help = new Label(messages.get("checkIn.help"));
        help.setWrapText(true);
        VBox left = new VBox(GAP, title, help, entry, result, found);
        VBox.setVgrow(found, Priority.SOMETIMES);
        takeBack.setId("check-in-take-back");
        takeBack.setWrapText(true);
        takeBack.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        takeBack.setOnAction(event -> takeBack());
        Label latest = new Label(messages.get("checkIn.latest"));
        VBox right = new VBox(GAP, counts, latest, present, takeBack);
        VBox.setVgrow(present, Priority.ALWAYS);
        right.setPrefWidth(460);
        right.setMinWidth(420);
        HBox both = new HBox(2 * GAP, left, right);
        HBox.setHgrow(left, Priority.ALWAYS);
        setCenter(both);
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        addEventFilter(KeyEvent.KEY_TYPED, this::toEntry);
        refresh();
    }

    private void setUpEntry() {
        entry.setId("check-in-entry");
        entry.getStyleClass().add("check-in-entry");
        entry.setPromptText(messages.get("checkIn.prompt"));
        entry.setAccessibleText(messages.get("checkIn.prompt"));
        entry.setOnAction(event -> enter());
        entry.textProperty().addListener((property, was, is) -> showFound(List.of()));
        entry.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getItems().isEmpty()) {
                found.requestFocus();
                event.consume();
            }
        });
        result.setId("check-in-result");
        result.setWrapText(true);
        result.setMinHeight(USE_PREF_SIZE);
        result.getStyleClass().add("check-in-result");
    }

    private void setUpLists() {
        found.setId("check-in-found");
        found.setCellFactory(view -> new PersonCell(false));
        found.setAccessibleText(messages.get("checkIn.several.name"));
        found.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(found.getSelectionModel().getSelectedItem());
            }
        });
        found.setOnMouseClicked(event -> take(found.getSelectionModel().getSelectedItem()));
        present.setId("check-in-present");
        present.setCellFactory(view -> new PersonCell(true));
        present.setFocusTraversable(false);
        showFound(List.of());
    }

    private void shortcut(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            takeBack();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && found.isVisible()) {
            leaveChoice();
            event.consume();
        }
    }

    /** Nobody of those offered was meant: the next text begins anew. */
    private void leaveChoice() {
        showFound(List.of());
        entry.clear();
        result.getStyleClass().setAll("label", "check-in-result");
        result.setGraphic(null);
        result.setText("");
        entry.requestFocus();
    }

    /**
     * A scan reaches the field wherever the keyboard is. It must not stay with the choice among several people: its
     * Enter would take the wrong one.
     */
    private void toEntry(KeyEvent event) {
        String typed = event.getCharacter();
        if (!entry.isFocused() && !event.isShortcutDown() && !typed.isEmpty()
                && Character.isLetterOrDigit(typed.codePointAt(0))) {
            entry.requestFocus();
            entry.setText(typed);
            entry.end();
            event.consume();
        }
    }

    /** Enter in the field, from the keyboard or the scanner. */
    private void enter() {
        List<Delegate> meant = new CheckIn(model.conference().delegates()).find(entry.getText());
        if (meant.size() == 1) {
            take(meant.get(0));
        } else if (meant.isEmpty() && !entry.getText().isBlank()) {
            say("checkIn.unknown", "finding-error", entry.getText().strip());
            entry.selectAll();
        } else if (!meant.isEmpty()) {
            say("checkIn.several", "finding-warning", meant.size());
            showFound(meant);
            found.getSelectionModel().select(0);
            found.requestFocus();
        }
    }

    private void take(Delegate delegate) {
        if (delegate == null) {
            return;
        }
        if (delegate.way().presentAt() != null) {
            say("checkIn.again", "finding-warning", delegate.fullName(), TIME.format(delegate.way().presentAt()));
        } else {
            LocalDateTime at = LocalDateTime.now(context.clock());
            lastId = delegate.id();
            model.apply("delegate.present", conference -> conference.withDelegates(
                    CheckIn.marked(conference.delegates(), delegate.id(), at)), delegate.fullName());
            say(delegate.attends() ? "checkIn.done" : "checkIn.doneUnexpected", "finding-info", delegate.fullName(),
                    category(delegate), TIME.format(at));
        }
        showFound(List.of());
        entry.clear();
        entry.requestFocus();
    }

    private void takeBack() {
        model.conference().delegates().stream()
                .filter(delegate -> delegate.id().equals(lastId) && delegate.way().presentAt() != null).findFirst()
                .ifPresent(delegate -> {
                    model.apply("delegate.absent", conference -> conference.withDelegates(
                            CheckIn.marked(conference.delegates(), delegate.id(), null)), delegate.fullName());
                    say("checkIn.takenBack", "finding-info", delegate.fullName());
                });
        entry.requestFocus();
    }

    private void say(String key, String style, Object... arguments) {
        result.getStyleClass().setAll("label", "check-in-result", style);
        result.setGraphic(new FontIcon(style.equals("finding-info") ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        result.setText(messages.get(key, arguments));
    }

    private void showFound(List<Delegate> meant) {
        found.getItems().setAll(meant);
        found.setVisible(!meant.isEmpty());
        found.setManaged(!meant.isEmpty());
    }

    private void refresh() {
        List<Delegate> all = model.conference().delegates();
        counts.getChildren().clear();
        counts.setHgap(GAP);
        counts.setVgap(4);
        addCount(0, messages.get("checkIn.all"), CheckIn.presence(all, null), true);
        int row = 1;
        for (DelegateCategory category : DelegateCategory.values()) {
            addCount(row++, messages.get("delegates.category." + category.name()), CheckIn.presence(all, category), false);
        }
        List<Delegate> latest = all.stream().filter(delegate -> delegate.way().presentAt() != null)
                .sorted(Comparator.comparing((Delegate delegate) -> delegate.way().presentAt()).reversed())
                .limit(MOST_SHOWN).toList();
        present.getItems().setAll(latest);
        String last = latest.stream().filter(delegate -> delegate.id().equals(lastId)).findFirst()
                .or(() -> latest.stream().findFirst()).map(delegate -> {
                    lastId = delegate.id();
                    return delegate.fullName();
                }).orElse("");
        takeBack.setText(messages.get("checkIn.takeBack", last));
        takeBack.setDisable(last.isEmpty());
    }

    private void addCount(int row, String name, CheckIn.Presence presence, boolean total) {
        Label figure = new Label(messages.get("checkIn.figure", presence.present(), presence.expected()));
        Label label = new Label(name);
        String style = total ? "check-in-total" : "check-in-count";
        label.getStyleClass().add(style);
        figure.getStyleClass().add(style);
        counts.addRow(row, label, figure);
    }

    private String born(Delegate delegate) {
        return delegate.birthYear() == null ? "" : messages.get("checkIn.born", delegate.birthYear());
    }

    private String category(Delegate delegate) {
        return delegate.category() == null ? messages.get("delegates.facet.unknown")
                : messages.get("delegates.category." + delegate.category().name());
    }

    /** Takes the keyboard. */
    void begin() {
        entry.requestFocus();
    }

    private final class PersonCell extends ListCell<Delegate> {
        private final boolean timed;

        PersonCell(boolean timed) {
            this.timed = timed;
        }

        @Override
        protected void updateItem(Delegate delegate, boolean empty) {
            super.updateItem(delegate, empty);
            setText(empty || delegate == null ? "" : timed
                    ? messages.get("checkIn.line", TIME.format(delegate.way().presentAt()), delegate.fullName())
                    : String.join(", ", Stream.of(delegate.fullName(), born(delegate), category(delegate),
                            delegate.workplace()).filter(part -> !part.isEmpty()).toList()));
        }
    }
}
