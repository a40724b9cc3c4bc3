package vn.dienhinh.ui.step.delegate;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;

/** Adding, removing, finding. */
final class DelegateToolbar extends HBox {

    private static final double GAP = 8;
    private static final double SEARCH_WIDTH = 240;

    private final Messages messages;
    private final Button remove = new Button();
    private final TextField search = new TextField();

    /** @param onSearch takes the words of the search field as they are typed */
    DelegateToolbar(Messages messages, Runnable onAdd, Runnable onRemove, Consumer<String> onSearch) {
        super(GAP);
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        Button add = new Button(messages.get("delegates.add"), new FontIcon(Feather.PLUS));
        add.setId("delegates-add");
        add.getStyleClass().add("accent");
        add.setTooltip(new Tooltip(messages.get("delegates.add.help")));
        add.setOnAction(event -> onAdd.run());
        remove.setId("delegates-remove");
        remove.setGraphic(new FontIcon(Feather.TRASH_2));
        remove.setTooltip(new Tooltip(messages.get("delegates.remove.help")));
        remove.setOnAction(event -> onRemove.run());
        search.setId("delegates-search");
        search.setPromptText(messages.get("delegates.search"));
        search.setAccessibleText(messages.get("delegates.search.name"));
        search.setPrefWidth(SEARCH_WIDTH);
        // Only read here, never changed: an input method is at work in it.
        search.textProperty().addListener((property, was, is) -> onSearch.accept(is));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(add, remove, space, search);
    }

    /** How many people the remove button would take off. */
    void showSelected(int people) {
        remove.setDisable(people == 0);
        remove.setText(people == 0 ? messages.get("delegates.remove.none") : messages.get("delegates.remove", people));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
