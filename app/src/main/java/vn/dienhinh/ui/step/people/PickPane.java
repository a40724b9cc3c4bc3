package vn.dienhinh.ui.step.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/**
 * Picks people from those who attend, in the place of the list that they go into: type to search, blank or click to
 * tick, Enter to take them, Esc to go back.
 */
final class PickPane extends VBox {

    private static final double GAP = 8;
    private static final double ROW_HEIGHT = 32;

    private final DelegatePick pick;
    private final Messages messages;
    private final IntFunction<String> progress;
    private final ListView<Delegate> list = new ListView<>();
    private final TextField search = new TextField();
    private final Label chosen = Rows.sentence("", "field-label");
    private final Button take = new Button();

    /**
     * @param title    what is picked for
     * @param progress how far the list is filled with so many more: "Đã chọn 5/6"
     * @param onTake   takes the picked people
     * @param onBack   leaves without
     */
    PickPane(DelegatePick pick, Messages messages, String title, IntFunction<String> progress,
             Consumer<List<Delegate>> onTake, Runnable onBack) {
        super(GAP);
        this.pick = pick;
        this.messages = messages;
        this.progress = progress;
        getStyleClass().addAll("page", "table-page");
        search.setId("pick-search");
        search.setAccessibleText(messages.get("pick.search"));
        search.textProperty().addListener((property, was, is) -> {
            pick.setSearch(is);
            show();
        });
        list.setFixedCellSize(ROW_HEIGHT);
        list.setId("pick-list");
        list.setCellFactory(view -> new PersonCell());
        list.setPlaceholder(Rows.sentence(messages.get("pick.none"), "muted"));
        VBox.setVgrow(list, Priority.ALWAYS);
        take.setId("pick-take");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> onTake.accept(pick.picked()));
        Button back = new Button(messages.get("pick.back"));
        back.setId("pick-back");
        back.setOnAction(event -> onBack.run());
        HBox actions = new HBox(GAP, take, back, chosen);
        actions.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label(messages.get("pick.search"));
        hint.getStyleClass().add("field-help");
        hint.setLabelFor(search);
        getChildren().addAll(Rows.sentence(title, "section-title"), hint, search, list, actions);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, onBack));
        show();
        showChosen();
    }

    /** Gives the search the focus. */
    void begin() {
        search.requestFocus();
    }

    private void key(KeyEvent event, Runnable onBack) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (search.getText().isEmpty()) {
                onBack.run();
            } else {
                search.clear();
            }
        } else if (event.getCode() == KeyCode.ENTER && pick.count() > 0 && !(event.getTarget() instanceof Button)) {
            event.consume();
            take.fire();
        } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
            event.consume();
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (event.getCode() == KeyCode.SPACE && list.isFocused()) {
            event.consume();
            toggle(list.getSelectionModel().getSelectedItem());
        }
    }

    private void toggle(Delegate person) {
        if (person != null) {
            pick.tick(person, !pick.isTicked(person));
            list.refresh();
            showChosen();
        }
    }

    private void show() {
        list.getItems().setAll(pick.shown());
    }

    private void showChosen() {
        take.setDisable(pick.count() == 0);
        take.setText(messages.get(pick.count() == 0 ? "pick.take.none" : "pick.take", pick.count()));
        chosen.setText(progress.apply(pick.count()));
    }

    private final class PersonCell extends ListCell<Delegate> {
        private final CheckBox box = new CheckBox();

        PersonCell() {
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            box.setOnAction(event -> {
                pick.tick(getItem(), box.isSelected());
                showChosen();
            });
        }

        @Override
        protected void updateItem(Delegate person, boolean empty) {
            super.updateItem(person, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                box.setId("pick-" + person.id());
                box.setText(words(person));
                box.setSelected(pick.isTicked(person));
            }
        }
    }

    private String words(Delegate person) {
        String year = person.birthYear() == null ? "" : String.valueOf(person.birthYear());
        String from = person.category() == DelegateCategory.EXEMPLAR_COLLECTIVE && !person.collective().isEmpty()
                ? person.collective() : person.workplace();
        return String.join(", ", List.of(person.fullName(), year, person.position(), from).stream()
                .filter(part -> !part.isEmpty()).toList());
    }
}
