package vn.dienhinh.ui.step.plan;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.step.outline.LineActions;
import vn.dienhinh.ui.step.outline.OutlineList;

/** Adds, moves and removes sections by buttons, or by keys in the list of parts. */
final class SectionTools extends FlowPane {

    private static final double GAP = 4;

    private final Messages messages;
    private final PlanOutline outline;
    private final OutlineList list;
    private final Button up;
    private final Button down;
    private final Button shallower;
    private final Button deeper;
    private final Button remove;

    /** @param onAdded takes the id of a section just added */
    SectionTools(Messages messages, PlanOutline outline, OutlineList list, Consumer<String> onAdded) {
        super(GAP, GAP);
        this.messages = messages;
        this.outline = outline;
        this.list = list;
        Button add = new Button(messages.get("plan.section.add"), new FontIcon(Feather.PLUS));
        add.setId("section-add");
        add.setOnAction(event -> onAdded.accept(outline.add(list.chosen())));
        up = button(Feather.ARROW_UP, "up", () -> outline.move(list.chosen(), true));
        down = button(Feather.ARROW_DOWN, "down", () -> outline.move(list.chosen(), false));
        shallower = button(Feather.ARROW_LEFT, "shallower", () -> outline.shift(list.chosen(), false));
        deeper = button(Feather.ARROW_RIGHT, "deeper", () -> outline.shift(list.chosen(), true));
        remove = button(Feather.TRASH_2, "remove", () -> outline.remove(list.chosen()));
        getStyleClass().add("outline-tools");
        getChildren().addAll(add, up, down, shallower, deeper, remove);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Button button(Feather icon, String name, Runnable action) {
        Button button = LineActions.iconButton(icon, messages.get("plan.section." + name), () -> {
            action.run();
            list.requestFocus();
        });
        button.setId("section-" + name);
        return button;
    }

    /** Enables what the chosen part allows. */
    void refresh() {
        String id = list.chosen();
        up.setDisable(!outline.canMove(id, true));
        down.setDisable(!outline.canMove(id, false));
        shallower.setDisable(!outline.canShift(id, false));
        deeper.setDisable(!outline.canShift(id, true));
        int size = outline.blockSize(id);
        remove.setDisable(size == 0);
        LineActions.rename(remove, size > 1 ? messages.get("plan.section.removeBlock", size - 1)
                : messages.get("plan.section.remove"));
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
