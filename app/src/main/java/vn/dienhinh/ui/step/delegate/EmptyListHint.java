package vn.dienhinh.ui.step.delegate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.dienhinh.messages.Messages;

/** What the list is for, while it is empty; or that nothing was found. */
final class EmptyListHint extends VBox {

    private static final double GAP = 12;
    private static final double MOST_WIDTH = 520;

    private final Messages messages;
    private final Label words = new Label();
    private final Button first = new Button();
    private final Button files = new Button();
    private final HBox actions = new HBox(8, first, files);

    EmptyListHint(Messages messages, Runnable onAdd, Runnable onImport) {
        super(GAP);
        this.messages = messages;
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        words.setWrapText(true);
        words.setMaxWidth(MOST_WIDTH);
        words.setMinHeight(USE_PREF_SIZE);
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("muted");
        first.setText(messages.get("delegates.empty.action"));
        first.setOnAction(event -> onAdd.run());
        files.setText(messages.get("delegates.empty.files"));
        files.setId("delegates-empty-import");
        files.setOnAction(event -> onImport.run());
        actions.setAlignment(Pos.CENTER);
        getChildren().addAll(words, actions);
    }

    /**
     * @param empty     there is nobody in the list at all
     * @param searching words are being looked for
     */
    void show(boolean empty, boolean searching) {
        words.setText(messages.get(empty ? "delegates.empty" : searching ? "delegates.empty.search"
                : "delegates.empty.filter"));
        actions.setVisible(empty);
    }
}
