package vn.dienhinh.ui.step.delegate;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import vn.dienhinh.messages.Messages;

/** One button a category, with its number of people; the pressed one is what the list shows. */
final class CategoryBar extends FlowPane {

    private static final double GAP = 4;

    private final Messages messages;
    private final Map<CategoryFilter, ToggleButton> buttons = new EnumMap<>(CategoryFilter.class);

    /** @param onChoose takes another filter */
    CategoryBar(Messages messages, Consumer<CategoryFilter> onChoose) {
        super(GAP, GAP);
        this.messages = messages;
        getStyleClass().add("category-bar");
        ToggleGroup group = new ToggleGroup();
        for (CategoryFilter filter : CategoryFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("delegates-filter-" + filter.name());
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                // One part is always shown: pressing the pressed button changes nothing.
                button.setSelected(true);
                onChoose.accept(filter);
            });
            buttons.put(filter, button);
            getChildren().add(button);
        }
    }

    void show(CategoryFilter chosen, Map<CategoryFilter, Integer> counts) {
        buttons.forEach((filter, button) -> {
            button.setText(messages.get("delegates.filter." + filter.name(), counts.get(filter)));
            button.setSelected(filter == chosen);
        });
        boolean open = counts.get(CategoryFilter.UNCHOSEN) > 0 || chosen == CategoryFilter.UNCHOSEN;
        buttons.get(CategoryFilter.UNCHOSEN).setVisible(open);
        buttons.get(CategoryFilter.UNCHOSEN).setManaged(open);
    }
}
