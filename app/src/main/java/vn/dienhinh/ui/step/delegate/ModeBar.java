package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;

/** The list, the way of each name, or who is in it; lists coming in and going out; and the entrance. */
final class ModeBar extends HBox {

    /** What the page shows. */
    enum Mode { LIST, WAY, BREAKDOWN }

    private static final double GAP = 4;

    /** @param tools further buttons, before the one for the entrance */
    ModeBar(Messages messages, Consumer<Mode> onChoose, List<Node> tools, Runnable onCheckIn) {
        super(GAP);
        setId("delegates-modes");
        ToggleGroup group = new ToggleGroup();
        for (Mode mode : Mode.values()) {
            ToggleButton button = new ToggleButton(messages.get("delegates.mode." + mode.name()));
            button.setId("delegates-mode-" + mode.name());
            button.setToggleGroup(group);
            button.setSelected(mode == Mode.LIST);
            button.setTooltip(new Tooltip(messages.get("delegates.mode." + mode.name() + ".help")));
            button.setOnAction(event -> {
                button.setSelected(true);
                onChoose.accept(mode);
            });
            getChildren().add(button);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button checkIn = new Button(messages.get("checkIn.open"), new FontIcon(Feather.USER_CHECK));
        checkIn.setId("delegates-check-in");
        checkIn.setTooltip(new Tooltip(messages.get("checkIn.open.help")));
        checkIn.setOnAction(event -> onCheckIn.run());
        getChildren().add(space);
        getChildren().addAll(tools);
        getChildren().add(checkIn);
        getStyleClass().add("mode-bar");
    }
}
