package vn.dienhinh.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;

/**
 * A page in a few parts of which one is shown; the buttons above say which there are. Messages "{key}.{part}", and
 * "{key}.{part}.count" with a figure; ids "part-{part}".
 */
public final class Segments extends VBox {

    private final Messages messages;
    private final String key;
    private final HBox heads = new HBox();
    private final StackPane body = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Node> parts = new LinkedHashMap<>();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private Runnable onLeave = () -> { };
    private Consumer<String> onShow = part -> { };
    private String shown = "";

    /** @param key begins the keys of the messages */
    public Segments(Messages messages, String key) {
        this.messages = messages;
        this.key = key;
        heads.getStyleClass().add("segments");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(heads, body);
    }

    /** Adds a part after the others. */
    public void add(String part, Node node) {
        ToggleButton button = new ToggleButton(messages.get(key + "." + part));
        button.setId("part-" + part);
        button.setToggleGroup(group);
        button.getStyleClass().add("segment");
        button.setOnAction(event -> show(part));
        heads.getChildren().add(button);
        parts.put(part, node);
        buttons.put(part, button);
    }

    /** Runs before another part is shown, to hand over what is being typed. */
    public void onLeave(Runnable action) {
        onLeave = action;
    }

    /** Is told each part that the clerk turns to. */
    public void onShow(Consumer<String> action) {
        onShow = action;
    }

    /** Shows a part. */
    public void show(String part) {
        if (!part.equals(shown)) {
            boolean isFirst = shown.isEmpty();
            if (!isFirst) {
                onLeave.run();
            }
            shown = part;
            body.getChildren().setAll(parts.get(part));
            if (!isFirst) {
                onShow.accept(part);
            }
        }
        buttons.get(part).setSelected(true);
    }

    /** The part that is shown. */
    public String shown() {
        return shown;
    }

    /** Puts figures behind a part's name; the name alone while the first is zero. */
    public void showCount(String part, Object... figures) {
        boolean none = figures.length == 1 && figures[0] instanceof Number number && number.longValue() == 0;
        buttons.get(part).setText(none ? messages.get(key + "." + part)
                : messages.get(key + "." + part + ".count", figures));
    }
}
