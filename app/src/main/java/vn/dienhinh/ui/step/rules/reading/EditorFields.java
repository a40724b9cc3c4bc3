package vn.dienhinh.ui.step.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.time.TimePrecision;
import vn.dienhinh.domain.time.TimeRelation;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Choice;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.control.NumberField;
import vn.dienhinh.ui.control.Rows;

/** Small labelled fields one after another, for the parts of one value; labels "reading.window.edit.{part}". */
final class EditorFields {

    private static final double GAP = 8;
    private static final double SMALL_GAP = 2;
    private static final double WIDE = 420;
    private static final double CHOICE_WIDTH = 150;
    private static final int SHORT_COLUMNS = 12;
    private static final int NUMBER_COLUMNS = 5;
    private static final int LARGEST = 999_999_999;

    private final Messages messages;
    private final String id;
    private final FlowPane fields = new FlowPane(GAP, GAP);
    private final List<Runnable> commits = new ArrayList<>();

    /** @param id of the find; begins the ids of the fields */
    EditorFields(Messages messages, String id) {
        this.messages = messages;
        this.id = id;
    }

    /** A line of text over the whole width; an empty text for null. */
    EditorFields text(String part, String value, Consumer<String> change) {
        CommitTextField field = new CommitTextField(change);
        field.setPrefWidth(WIDE);
        return text(part, field, value);
    }

    /** A short line of text. */
    EditorFields shortText(String part, String value, Consumer<String> change) {
        CommitTextField field = new CommitTextField(change);
        field.setPrefColumnCount(SHORT_COLUMNS);
        return text(part, field, value);
    }

    private EditorFields text(String part, CommitTextField field, String value) {
        field.show(value);
        commits.add(field::commit);
        return add(part, field);
    }

    /** A whole number; empty is null. */
    EditorFields number(String part, Integer value, Consumer<Integer> change) {
        return number(part, LARGEST, value, change);
    }

    /** A whole number of at most {@code most}; a greater one is taken back. */
    EditorFields number(String part, int most, Integer value, Consumer<Integer> change) {
        Integer[] last = {value};
        NumberField[] shown = new NumberField[1];
        NumberField field = new NumberField(number -> {
            if (number != null && number > most) {
                shown[0].showNumber(last[0]);
            } else {
                last[0] = number;
                change.accept(number);
            }
        });
        shown[0] = field;
        field.setPrefColumnCount(NUMBER_COLUMNS);
        field.showNumber(value);
        commits.add(field::commit);
        return add(part, field);
    }

    /** A day; empty is null. */
    EditorFields date(String part, LocalDate value, Consumer<LocalDate> change) {
        DateField field = new DateField(change);
        field.show(value);
        commits.add(field::commit);
        add(part, field);
        Label unread = Rows.sentence("", "finding", "finding-error");
        unread.textProperty().bind(Bindings.createStringBinding(() -> field.unreadProperty().get().isEmpty() ? ""
                : messages.get("date.unread", field.unreadProperty().get()), field.unreadProperty()));
        fields.getChildren().add(Rows.onlyWhile(field.unreadProperty().isNotEmpty(), unread));
        return this;
    }

    /** A time limit: how it stands to its date, how exactly it is stated, the date, and further words. */
    EditorFields limit(TimeLimit value, Consumer<TimeLimit> change) {
        TimeLimit[] now = {value};
        Consumer<TimeLimit> set = limit -> {
            now[0] = limit;
            change.accept(limit);
        };
        return choice("relation", List.of(TimeRelation.values()), value.relation(), messages::word,
                        relation -> set.accept(new TimeLimit(relation, now[0].precision(), now[0].date(), now[0].note())))
                .choice("precision", List.of(TimePrecision.values()), value.precision(), messages::word,
                        precision -> set.accept(new TimeLimit(now[0].relation(), precision, now[0].date(), now[0].note())))
                .date("date", value.date(), day -> set.accept(new TimeLimit(now[0].relation(), now[0].precision(), day, now[0].note())))
                .text("note", value.note(), note -> set.accept(new TimeLimit(now[0].relation(), now[0].precision(), now[0].date(), note)));
    }

    /** A choice of few values. */
    <T> EditorFields choice(String part, List<T> values, T value, Function<T, String> words, Consumer<T> change) {
        ChoiceBox<T> field = new Choice<>();
        field.getItems().setAll(values);
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return each == null ? "" : words.apply(each);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        field.setPrefWidth(CHOICE_WIDTH);
        field.setValue(value);
        field.valueProperty().addListener((property, was, is) -> change.accept(is));
        return add(part, field);
    }

    private EditorFields add(String part, Region field) {
        field.setId("edit-" + id.replace('.', '-') + "-" + part);
        Label label = new Label(messages.get("reading.window.edit." + part));
        label.getStyleClass().add("field-help");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        fields.getChildren().add(new VBox(SMALL_GAP, label, field));
        return this;
    }

    /** What was put together. */
    ValueEditor editor() {
        Node node = fields;
        return new ValueEditor(node, () -> List.copyOf(commits).forEach(Runnable::run));
    }
}
