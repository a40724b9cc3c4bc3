package vn.dienhinh.ui.outline;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small buttons with an icon, whose words stand in the tooltip and are read out. */
public final class LineActions {

    private LineActions() {
    }

    /** A button with an icon only. */
    public static Button iconButton(Feather icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        rename(button, words);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Gives such a button other words. */
    public static void rename(Button button, String words) {
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }
}
