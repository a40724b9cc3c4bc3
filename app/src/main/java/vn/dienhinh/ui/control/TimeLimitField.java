package vn.dienhinh.ui.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.messages.Messages;

/**
 * A time limit: relation, precision, date and note side by side; relation and precision are kept as the paper has
 * them.
 */
public class TimeLimitField extends HBox {

    private static final double GAP = 8;
    private static final double CHOICE_WIDTH = 136;

    private final ChoiceBox<TimeRelation> relation = new Choice<>();
    private final ChoiceBox<TimePrecision> precision = new Choice<>();
    private final DateField date = new DateField(value -> handOver());
    private final CommitTextField note = new CommitTextField(value -> handOver());
    private final Consumer<TimeLimit> onCommit;
    private boolean showing;

    /** @param onCommit takes the limit after each change of a part */
    public TimeLimitField(Messages messages, Consumer<TimeLimit> onCommit) {
        super(GAP);
        this.onCommit = onCommit;
        fill(relation, List.of(TimeRelation.values()), messages::word);
        fill(precision, List.of(TimePrecision.values()), messages::word);
        note.setPromptText(messages.get("timeLimit.note"));
        relation.setAccessibleText(messages.get("timeLimit.relation"));
        precision.setAccessibleText(messages.get("timeLimit.precision"));
        date.setAccessibleText(messages.get("timeLimit.date"));
        note.setAccessibleText(messages.get("timeLimit.note"));
        note.setPrefColumnCount(11);
        date.disableProperty().bind(precision.valueProperty().isEqualTo(TimePrecision.TEXT));
        getChildren().addAll(relation, precision, date, note);
    }

    /** Shows a limit from outside. */
    public void show(TimeLimit limit) {
        showing = true;
        relation.setValue(limit.relation());
        precision.setValue(limit.precision());
        date.show(limit.date());
        note.show(limit.note());
        showing = false;
    }

    /** The typed text that is no date; empty while there is none. */
    public ReadOnlyStringProperty unreadProperty() {
        return date.unreadProperty();
    }

    /** Hands over what is being typed. */
    public void commit() {
        date.commit();
        note.commit();
    }

    private void handOver() {
        if (showing || relation.getValue() == null || precision.getValue() == null) {
            return;
        }
        LocalDate day = precision.getValue() == TimePrecision.TEXT ? null : date.getValue();
        onCommit.accept(new TimeLimit(relation.getValue(), precision.getValue(), day, note.getText()));
    }

    private <T> void fill(ChoiceBox<T> box, List<T> values, Function<T, String> words) {
        box.getItems().setAll(values);
        box.setPrefWidth(CHOICE_WIDTH);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.valueProperty().addListener((property, was, is) -> handOver());
    }
}
