package vn.dienhinh.ui.control;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;

/**
 * Makes labelled fields bound to one value of the conference each. The path of the value gives everything its name:
 * label "field.{path}", help "field.{path}.help" (optional), control id (dots and brackets as hyphens), the findings
 * shown under it, and the edit ("edit.field" with the label). In a list entry's path the index is left out of the
 * message key: "rules.papers[0].number" is labelled by "field.rules.papers[].number".
 */
public final class FormFields {

    private final ConferenceModel model;
    private final UiContext context;
    private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
    private final Map<String, ChangeListener<Conference>> listeners = new LinkedHashMap<>();
    private final Map<String, Runnable> commits = new LinkedHashMap<>();

    public FormFields(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        model.findingsProperty().addListener((property, was, is) -> showFindings(is));
    }

    /** A one-line text; {@code columns} gives its width in letters. */
    public FieldBox text(String path, int columns, Function<Conference, String> get,
                         BiFunction<Conference, String, Conference> set) {
        CommitTextField field = new CommitTextField(value -> edit(path, c -> set.apply(c, value)));
        field.setPrefColumnCount(columns);
        field.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        commits.put(path, field::commit);
        return bind(path, field, get, field::show);
    }

    /** A text of many lines. */
    public FieldBox area(String path, int rows, Function<Conference, String> get,
                         BiFunction<Conference, String, Conference> set) {
        CommitTextArea field = new CommitTextArea(value -> edit(path, c -> set.apply(c, value)));
        field.setPrefRowCount(rows);
        commits.put(path, field::commit);
        return bind(path, field, get, field::show);
    }

    /** A whole number; empty is null. */
    public FieldBox number(String path, Function<Conference, Integer> get,
                           BiFunction<Conference, Integer, Conference> set) {
        NumberField field = new NumberField(value -> edit(path, c -> set.apply(c, value)));
        field.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        commits.put(path, field::commit);
        return bind(path, field, get, field::showNumber);
    }

    /** A date; empty is null. */
    public FieldBox date(String path, Function<Conference, LocalDate> get,
                         BiFunction<Conference, LocalDate, Conference> set) {
        DateField field = new DateField(value -> edit(path, c -> set.apply(c, value)));
        commits.put(path, field::commit);
        return complaining(bind(path, field, get, field::show), field.unreadProperty());
    }

    /** A time limit with relation and precision. */
    public FieldBox timeLimit(String path, Function<Conference, TimeLimit> get,
                              BiFunction<Conference, TimeLimit, Conference> set) {
        TimeLimitField field = new TimeLimitField(context.messages(), value -> edit(path, c -> set.apply(c, value)));
        commits.put(path, field::commit);
        return complaining(bind(path, field, get, field::show), field.unreadProperty());
    }

    private FieldBox complaining(FieldBox box, ObservableStringValue unread) {
        unread.addListener((property, was, is) ->
                box.complain(is.isEmpty() ? "" : context.messages().get("date.unread", is)));
        return box;
    }

    /** A choice of few values, shown as {@code words} says. */
    public <T> FieldBox choice(String path, List<T> values, Function<T, String> words, Function<Conference, T> get,
                               BiFunction<Conference, T, Conference> set) {
        ChoiceBox<T> field = new Choice<>();
        field.getItems().setAll(values);
        field.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        FieldBox box = bind(path, field, get, field::setValue);
        field.valueProperty().addListener((property, was, is) -> {
            if (is != null && !is.equals(get.apply(model.conference()))) {
                edit(path, c -> set.apply(c, is));
            }
        });
        return box;
    }

    /**
     * A control of the caller's own, which makes its edits itself.
     *
     * @param show shows the value; called at once and on every change of the conference
     */
    public <T> FieldBox own(String path, Node control, Function<Conference, T> get, Consumer<T> show) {
        return bind(path, control, get, show);
    }

    /** Forgets the fields whose path begins so: their list entry is gone. */
    public void forget(String pathPrefix) {
        List<String> gone = boxes.keySet().stream().filter(path -> path.startsWith(pathPrefix)).toList();
        for (String path : gone) {
            model.conferenceProperty().removeListener(listeners.remove(path));
            boxes.remove(path);
            commits.remove(path);
        }
    }

    /** The box of a path; null when this form has none. */
    public FieldBox box(String path) {
        return boxes.get(path);
    }

    /** Unfolds the sections around the field of a place and gives it the focus; false when this form has none. */
    public boolean reveal(Place place) {
        FieldBox box = boxes.get(place.path());
        if (box == null) {
            return false;
        }
        FormPage.unfold(box);
        FirstField.focus(box.field());
        return true;
    }

    /** Hands over what is being typed in any field. */
    public void commitPending() {
        // A commit can add or remove list entries, and so fields.
        List.copyOf(commits.values()).forEach(Runnable::run);
    }

    private <T> FieldBox bind(String path, Node field, Function<Conference, T> get, Consumer<T> show) {
        field.setId(path.replaceAll("[.\\[\\]]+", "-"));
        String label = context.messages().get(labelKey(path));
        String helpKey = labelKey(path) + ".help";
        String help = context.messages().has(helpKey) ? context.messages().get(helpKey) : null;
        FieldBox box = new FieldBox(label, field, help, context.findingMessages());
        boxes.put(path, box);
        show.accept(get.apply(model.conference()));
        box.showFindings(findingsOf(path, model.findingsProperty().get()));
        ChangeListener<Conference> listener = (property, was, is) -> show.accept(get.apply(is));
        listeners.put(path, listener);
        model.conferenceProperty().addListener(listener);
        return box;
    }

    private static String labelKey(String path) {
        return "field." + path.replaceAll("\\[\\d+]", "[]");
    }

    private void edit(String path, java.util.function.UnaryOperator<Conference> change) {
        String label = context.messages().get(labelKey(path)).replace("_", "");
        model.apply("field", change, label);
    }

    private void showFindings(List<Finding> all) {
        boxes.forEach((path, box) -> box.showFindings(findingsOf(path, all)));
    }

    private static List<Finding> findingsOf(String path, List<Finding> all) {
        return all.stream().filter(finding -> finding.place().path().equals(path)).toList();
    }
}
