package vn.dienhinh.ui.step.delegate.importing;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.FieldWords;
import vn.dienhinh.messages.Messages;

/** The chosen row's person, to be put right before it is taken; a value counts when its field is left. */
final class MendPane extends FlowPane {

    private static final List<DelegateField> FIELDS = List.of(DelegateField.FULL_NAME, DelegateField.TITLE,
            DelegateField.BIRTH_YEAR, DelegateField.GENDER, DelegateField.CATEGORY, DelegateField.POSITION,
            DelegateField.WORKPLACE, DelegateField.LOCALITY, DelegateField.COLLECTIVE, DelegateField.NOTE);
    private static final double GAP = 8;
    private static final double LETTER_WIDTH = 6;

    private final FieldWords words;
    private final BiConsumer<RosterRow, Delegate> onMend;
    private RosterRow shown;

    /** @param onMend takes the row and its person as it shall be */
    MendPane(Messages messages, BiConsumer<RosterRow, Delegate> onMend) {
        super(GAP, GAP);
        this.words = new FieldWords(messages);
        this.onMend = onMend;
        setId("importing-mend");
        setAlignment(Pos.BOTTOM_LEFT);
    }

    /** Shows a row; null for none. */
    void show(RosterRow row) {
        setVisible(row != null);
        setManaged(row != null);
        if (row == null || shown != null && shown.equals(row)) {
            return;
        }
        boolean same = shown != null && shown.place().equals(row.place());
        shown = row;
        if (same) {
            return;
        }
        getChildren().clear();
        for (DelegateField field : FIELDS) {
            Label label = new Label(words.title(field));
            label.getStyleClass().add("field-label");
            var control = field.choices().isEmpty() ? text(field) : choice(field);
            label.setLabelFor(control);
            getChildren().add(new VBox(2, label, control));
        }
    }

    private TextField text(DelegateField field) {
        TextField text = new TextField(field.written(shown.person()));
        text.setId("importing-mend-" + field.id());
        text.setPrefWidth(field.letters() * LETTER_WIDTH);
        text.setOnAction(event -> commit(field, text));
        text.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit(field, text);
            }
        });
        return text;
    }

    private void commit(DelegateField field, TextField text) {
        String typed = VietnameseText.line(text.getText());
        boolean number = field.kind() == DelegateField.Kind.NUMBER;
        if (typed.equals(field.written(shown.person())) || number && !typed.matches("\\d{0,4}")) {
            text.setText(field.written(shown.person()));
            return;
        }
        mend(field, !number ? typed : typed.isEmpty() ? null : Integer.valueOf(typed));
    }

    private ComboBox<Enum<?>> choice(DelegateField field) {
        ComboBox<Enum<?>> choice = new ComboBox<>();
        choice.setId("importing-mend-" + field.id());
        choice.getItems().setAll(field.choices());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Enum<?> constant) {
                return constant == null ? "" : words.constant(constant);
            }

            @Override
            public Enum<?> fromString(String text) {
                return null;
            }
        });
        choice.setValue((Enum<?>) field.of(shown.person()));
        choice.valueProperty().addListener((property, was, is) -> mend(field, is));
        return choice;
    }

    private void mend(DelegateField field, Object value) {
        onMend.accept(shown, field.with(shown.person(), value));
    }
}
