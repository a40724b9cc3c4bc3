package vn.dienhinh.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;

/** Title of the step or page at hand, and one sentence that says what to do there. */
final class PageHeader extends VBox {

    private static final double GAP = 4;

    private final Messages messages;
    private final Label title = new Label();
    private final Label guidance = new Label();

    PageHeader(Messages messages) {
        super(GAP);
        this.messages = messages;
        getStyleClass().add("page-header");
        title.setId("page-title");
        title.getStyleClass().add("page-title");
        guidance.getStyleClass().add("page-guidance");
        guidance.setWrapText(true);
        getChildren().addAll(title, guidance);
    }

    void show(Step step) {
        show(messages.word(step), messages.get("page." + step));
    }

    void show(String words, String sentence) {
        title.setText(words);
        guidance.setText(sentence);
    }

    /** In a low window the work has the room; the sentence stays at hand with the title. */
    void setSmall(boolean small) {
        guidance.setVisible(!small);
        guidance.setManaged(!small);
        title.setTooltip(small ? new Tooltip(guidance.getText()) : null);
    }
}
