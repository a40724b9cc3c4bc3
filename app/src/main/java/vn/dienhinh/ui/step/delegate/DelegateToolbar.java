package vn.dienhinh.ui.step.delegate;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;

/** Adding, removing, changing several, grouping, finding. */
final class DelegateToolbar extends HBox {

    private static final double GAP = 8;
    private static final double SEARCH_WIDTH = 210;

    /** What the buttons ask for. */
    interface Actions {
        void add();

        void remove();

        void openBulk();

        void showGroups(boolean shown);

        /** Takes the words of the search field as they are typed. */
        void search(String words);
    }

    private final Messages messages;
    private final Button remove = new Button();
    private final Button bulk = new Button();
    private final TextField search = new TextField();

    DelegateToolbar(Messages messages, Actions actions) {
        super(GAP);
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        Button add = new Button(messages.get("delegates.add"), new FontIcon(Feather.PLUS));
        add.setId("delegates-add");
        add.getStyleClass().add("accent");
        add.setTooltip(new Tooltip(messages.get("delegates.add.help")));
        add.setOnAction(event -> actions.add());
        remove.setId("delegates-remove");
        remove.setGraphic(new FontIcon(Feather.TRASH_2));
        remove.setTooltip(new Tooltip(messages.get("delegates.remove.help")));
        remove.setOnAction(event -> actions.remove());
        bulk.setId("delegates-bulk-open");
        bulk.setGraphic(new FontIcon(Feather.EDIT_3));
        bulk.setTooltip(new Tooltip(messages.get("delegates.bulk.help")));
        bulk.setOnAction(event -> actions.openBulk());
        ToggleButton groups = new ToggleButton(messages.get("delegates.groups.open"), new FontIcon(Feather.FILTER));
        groups.setId("delegates-groups-open");
        groups.setTooltip(new Tooltip(messages.get("delegates.groups.help")));
        groups.setOnAction(event -> actions.showGroups(groups.isSelected()));
        setUpSearch(actions);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Region button : new Region[] {add, remove, bulk, groups}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(add, remove, bulk, groups, space, search);
    }

    private void setUpSearch(Actions actions) {
        search.setId("delegates-search");
        search.setPromptText(messages.get("delegates.search"));
        search.setAccessibleText(messages.get("delegates.search.name"));
        search.setPrefWidth(SEARCH_WIDTH);
        // Only read here, never changed: an input method is at work in it.
        search.textProperty().addListener((property, was, is) -> actions.search(is));
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
    }

    /** How many people the buttons would take off or change. */
    void showSelected(int people) {
        remove.setDisable(people == 0);
        remove.setText(people == 0 ? messages.get("delegates.remove.none") : messages.get("delegates.remove", people));
        bulk.setDisable(people == 0);
        bulk.setText(people == 0 ? messages.get("delegates.bulk.none") : messages.get("delegates.bulk.open", people));
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
