package vn.dienhinh.ui.step.delegate;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.messages.FieldWords;
import vn.dienhinh.messages.Messages;

/** By what the list is narrowed, each to be taken off with one click; nothing while it is not narrowed. */
final class ChosenValues extends FlowPane {

    private static final double GAP = 4;

    private final Messages messages;
    private final FieldWords words;
    private final Consumer<DelegateField> onRemove;

    ChosenValues(Messages messages, Consumer<DelegateField> onRemove) {
        super(GAP, GAP);
        this.messages = messages;
        this.words = new FieldWords(messages);
        this.onRemove = onRemove;
        setId("delegates-chosen");
    }

    /** @param values the written value by facet */
    void show(Map<DelegateField, String> values) {
        getChildren().setAll(values.entrySet().stream().map(this::button).toList());
        setVisible(!values.isEmpty());
        setManaged(!values.isEmpty());
    }

    private Button button(Map.Entry<DelegateField, String> chosen) {
        String value = words.value(chosen.getKey(), chosen.getValue());
        Button button = new Button(messages.get("delegates.chosen", words.facet(chosen.getKey()), value),
                new FontIcon(Feather.X));
        button.getStyleClass().add("small");
        button.setAccessibleText(messages.get("delegates.chosen.remove", words.facet(chosen.getKey()), value));
        button.setOnAction(event -> onRemove.accept(chosen.getKey()));
        return button;
    }
}
