package vn.dienhinh.ui.step.rules;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.CommitTextField;

/** Asks for the name under which the rules in use are kept as the clerk's own. */
final class KeepPane extends FlowPane {

    private static final double GAP = 8;
    private static final int NAME_COLUMNS = 34;

    private final TextField name = new CommitTextField(value -> { });

    /** @param onKeep takes the name, never empty */
    KeepPane(Messages messages, Consumer<String> onKeep) {
        super(GAP, GAP);
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        Label label = new Label(messages.get("rules.keep.name"));
        label.setLabelFor(name);
        name.setId("rules-keep-name");
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setAccessibleText(messages.get("rules.keep.name"));
        Button keep = new Button(messages.get("rules.keep.action"));
        keep.setId("rules-keep-action");
        keep.disableProperty().bind(name.textProperty().isEmpty());
        keep.setOnAction(event -> {
            String wanted = VietnameseText.line(name.getText());
            if (!wanted.isEmpty()) {
                setVisible(false);
                onKeep.accept(wanted);
            }
        });
        Button back = new Button(messages.get("action.cancel"));
        back.setOnAction(event -> setVisible(false));
        getChildren().addAll(label, name, keep, back);
    }

    /** Shows the question with a name to begin from. */
    void open(String suggested) {
        name.setText(suggested);
        setVisible(true);
        name.requestFocus();
        name.selectAll();
    }
}
