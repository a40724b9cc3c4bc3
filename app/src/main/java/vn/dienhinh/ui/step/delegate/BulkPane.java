package vn.dienhinh.ui.step.delegate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.FacetCount;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.FieldWords;
import vn.dienhinh.messages.Messages;

/** One value for all selected people: what, which, and a button that says for how many. */
final class BulkPane extends FlowPane {

    private static final double GAP = 8;
    private static final double VALUE_WIDTH = 230;

    /** Takes the facet and the value, as the facet gives it. */
    interface Action {
        void set(DelegateField facet, String value);
    }

    private final Messages messages;
    private final FieldWords words;
    private final ComboBox<DelegateField> facet = new ComboBox<>();
    private final ComboBox<String> value = new ComboBox<>();
    private final Button change = new Button();
    private List<Delegate> known = List.of();
    private List<String> localities = List.of();
    private List<String> formerLocalities = List.of();

    BulkPane(Messages messages, Action action, Runnable onClose) {
        super(GAP, GAP);
        this.messages = messages;
        this.words = new FieldWords(messages);
        setId("delegates-bulk");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("panel");
        facet.setId("delegates-bulk-facet");
        facet.setItems(FXCollections.observableArrayList(DelegateField.facets()));
        facet.setConverter(converter(words::facet, letters -> null));
        facet.setOnAction(event -> showValues());
        value.setId("delegates-bulk-value");
        value.setPrefWidth(VALUE_WIDTH);
        change.setId("delegates-bulk-change");
        change.getStyleClass().add("accent");
        change.setOnAction(event -> action.set(facet.getValue(), chosenValue()));
        Button close = new Button(messages.get("delegates.bulk.close"));
        close.setOnAction(event -> onClose.run());
        getChildren().addAll(new Label(messages.get("delegates.bulk.title")), facet, value, change, close);
        facet.setValue(DelegateField.CATEGORY);
    }

    private static <T> StringConverter<T> converter(Function<T, String> text, Function<String, T> typed) {
        return new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : text.apply(shown);
            }

            @Override
            public T fromString(String letters) {
                return typed.apply(letters);
            }
        };
    }

    /** What can be chosen, and for how many. */
    void show(Conference conference, int selected) {
        known = conference.delegates();
        localities = conference.unit().localities();
        formerLocalities = conference.unit().formerLocalities();
        change.setText(messages.get("delegates.bulk.change", selected));
        change.setDisable(selected == 0);
    }

    /** Free texts may also be typed; they come from the unit's own hamlets and from the list. */
    private void showValues() {
        DelegateField of = facet.getValue();
        value.setEditable(of.isText());
        value.setConverter(converter(shown -> of.isText() && shown.isEmpty() ? "" : words.value(of, shown),
                letters -> letters));
        value.getItems().setAll(values(of));
        value.setValue(of.isText() || value.getItems().isEmpty() ? "" : value.getItems().get(0));
    }

    private List<String> values(DelegateField of) {
        return switch (of.kind()) {
            case CHOICE -> of.choices().stream().map(Enum::name).toList();
            case TRUTH -> List.of("true", "false");
            default -> texts(of);
        };
    }

    private List<String> texts(DelegateField of) {
        Set<String> texts = new LinkedHashSet<>(of == DelegateField.LOCALITY ? localities
                : of == DelegateField.FORMER_LOCALITY ? formerLocalities : List.of());
        FacetCount.of(known, of).stream().map(FacetCount::value).filter(text -> !text.isEmpty()).forEach(texts::add);
        return new ArrayList<>(texts);
    }

    private String chosenValue() {
        String chosen = value.isEditable() ? value.getEditor().getText() : value.getValue();
        return VietnameseText.line(chosen);
    }

    /** Opens with the first field focused. */
    void begin() {
        showValues();
        facet.requestFocus();
    }
}
