package vn.dienhinh.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.conference.EditName;
import vn.dienhinh.messages.Messages;

/** Name of the open conference, the way back, undo and redo by name, and the way to the papers. */
final class TopBar extends HBox {

    private static final double GAP = 8;

    private final Messages messages;
    private final Label title = new Label();
    private final Button undo = icon("undo", Feather.CORNER_UP_LEFT);
    private final Button redo = icon("redo", Feather.CORNER_UP_RIGHT);
    private final Button preview = icon("toggle-preview", Feather.EYE);

    TopBar(Messages messages, Runnable onHome, Runnable onUndo, Runnable onRedo, Runnable onPreview,
           Runnable onHelp, Runnable onExport) {
        super(GAP);
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Button home = new Button(messages.get("shell.home"), new FontIcon(Feather.ARROW_LEFT));
        home.setId("home");
        home.setMnemonicParsing(true);
        home.getStyleClass().add("flat");
        home.setTooltip(new Tooltip(messages.get("shell.home.help")));
        home.setMinWidth(USE_PREF_SIZE);
        home.setOnAction(event -> onHome.run());
        title.getStyleClass().add("conference-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        undo.setOnAction(event -> onUndo.run());
        redo.setOnAction(event -> onRedo.run());
        preview.setTooltip(new Tooltip(messages.get("preview.toggle")));
        preview.setAccessibleText(messages.get("preview.toggle"));
        preview.setOnAction(event -> onPreview.run());
        Button help = icon("help", Feather.HELP_CIRCLE);
        help.setTooltip(new Tooltip(messages.get("shell.help")));
        help.setAccessibleText(messages.get("shell.help"));
        help.setOnAction(event -> onHelp.run());
        Button export = new Button(messages.get("shell.export"), new FontIcon(Feather.PRINTER));
        export.setId("to-export");
        export.setMnemonicParsing(true);
        export.setMinWidth(USE_PREF_SIZE);
        export.setTooltip(new Tooltip(messages.get("shell.export.help")));
        export.setOnAction(event -> onExport.run());
        getChildren().addAll(home, title, undo, redo, preview, help, export);
    }

    void showTitle(String text) {
        title.setText(text);
        title.setTooltip(new Tooltip(text));
    }

    /** @param usable false on a page that no paper goes with */
    void showPreviewUsable(boolean usable) {
        preview.setDisable(!usable);
    }

    void showUndo(Optional<EditName> undoName, Optional<EditName> redoName) {
        name(undo, "shell.undo", undoName);
        name(redo, "shell.redo", redoName);
    }

    private void name(Button button, String key, Optional<EditName> edit) {
        button.setDisable(edit.isEmpty());
        String text = edit.map(e -> messages.get(key, EditNames.words(messages, e)))
                .orElseGet(() -> messages.get(key + ".none"));
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
    }

    private static Button icon(String id, Feather icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        return button;
    }
}
