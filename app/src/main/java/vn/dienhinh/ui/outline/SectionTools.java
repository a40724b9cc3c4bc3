package vn.dienhinh.ui.outline;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;

/** Adds, moves and removes sections by buttons, or by keys in the list of parts. */
final class SectionTools extends FlowPane {

    private static final double GAP = 2;

    private final Messages messages;
    private final SectionEdits edits;
    private final OutlineList list;
    private final Button up;
    private final Button down;
    private final Button shallower;
    private final Button deeper;
    private final Button remove;

    /**
     * @param paper   message "{paper}.section.add"
     * @param onAdded takes the id of a section just added
     */
    SectionTools(String paper, Messages messages, SectionEdits edits, OutlineList list, Consumer<String> onAdded) {
        super(GAP, GAP);
        this.messages = messages;
        this.edits = edits;
        this.list = list;
        Button add = new Button(messages.get(paper + ".section.add"), new FontIcon(Feather.PLUS));
        add.setId("section-add");
        add.getStyleClass().add("small-button");
        add.setOnAction(event -> onAdded.accept(edits.add(list.chosen())));
        up = button(Feather.ARROW_UP, "up", () -> edits.move(list.chosen(), true));
        down = button(Feather.ARROW_DOWN, "down", () -> edits.move(list.chosen(), false));
        shallower = button(Feather.ARROW_LEFT, "shallower", () -> edits.shift(list.chosen(), false));
        deeper = button(Feather.ARROW_RIGHT, "deeper", () -> edits.shift(list.chosen(), true));
        remove = button(Feather.TRASH_2, "remove", () -> edits.remove(list.chosen()));
        getStyleClass().add("outline-tools");
        getChildren().addAll(add, up, down);
        if (edits.hasLevels()) {
            getChildren().addAll(shallower, deeper);
        }
        getChildren().add(remove);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Button button(Feather icon, String name, Runnable action) {
        Button button = LineActions.iconButton(icon, messages.get("section." + name), () -> {
            action.run();
            list.requestFocus();
        });
        button.setId("section-" + name);
        return button;
    }

    /** Enables what the chosen part allows. */
    void refresh() {
        String id = list.chosen();
        up.setDisable(!edits.canMove(id, true));
        down.setDisable(!edits.canMove(id, false));
        shallower.setDisable(!edits.canShift(id, false));
        deeper.setDisable(!edits.canShift(id, true));
        int size = edits.blockSize(id);
        remove.setDisable(size == 0);
        LineActions.rename(remove, size > 1 ? messages.get("section.removeBlock", size - 1)
                : messages.get("section.remove"));
    }

    private void onKey(KeyEvent event) {
        Button button = event.isAltDown() ? withAlt(event.getCode())
                : event.getCode() == KeyCode.DELETE ? remove : null;
        if (button != null) {
            button.fire();
            event.consume();
        }
    }

    private Button withAlt(KeyCode code) {
        return switch (code) {
            case UP -> up;
            case DOWN -> down;
            case LEFT -> shallower;
            case RIGHT -> deeper;
            default -> null;
        };
    }
}
