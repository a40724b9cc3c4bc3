package vn.dienhinh.ui.step.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/**
 * Which kinds of unit something binds: a button that says them, and a small list of boxes to tick that opens under it.
 * No kind ticked means every kind, which has a box of its own.
 */
final class UnitKindsField extends Button {

    private static final double GAP = 8;
    private static final double WIDTH = 300;

    private final Messages messages;
    private final Consumer<Set<UnitKind>> onChange;
    private final Popup popup = new Popup();
    private final CheckBox every = new CheckBox();
    private final Map<UnitKind, CheckBox> boxes = new EnumMap<>(UnitKind.class);
    private Set<UnitKind> kinds = Set.of();

    /** @param onChange takes the kinds after each tick; an empty set means every kind */
    UnitKindsField(Messages messages, Consumer<Set<UnitKind>> onChange) {
        this.messages = messages;
        this.onChange = onChange;
        getStyleClass().add("kinds-field");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setMaxWidth(WIDTH);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setOnAction(event -> open());
        // Before the plain button, which lets the arrow keys carry the focus away.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                open();
                event.consume();
            }
        });
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.getContent().add(list());
        popup.setOnHidden(event -> requestFocus());
    }

    /** The labelled field of a path, as {@link FormFields} makes others. */
    static FieldBox box(ConferenceModel model, FormFields fields, Messages messages, String path,
                        Function<Conference, Set<UnitKind>> get,
                        BiFunction<Conference, Set<UnitKind>, Conference> set) {
        String label = messages.get("rules.kinds.label");
        UnitKindsField field = new UnitKindsField(messages,
                value -> model.apply("field", c -> set.apply(c, value), label));
        return fields.own(path, field, get, field::show);
    }

    /** Shows the kinds. */
    void show(Set<UnitKind> value) {
        kinds = value;
        setText(words(value));
        every.setSelected(value.isEmpty());
        boxes.forEach((kind, box) -> box.setSelected(value.contains(kind)));
    }

    private String words(Set<UnitKind> value) {
        return value.isEmpty() ? messages.get("rules.kinds.every")
                : VietnameseText.capitalised(value.stream().map(UnitKind::word).collect(Collectors.joining(", ")));
    }

    private VBox list() {
        VBox list = new VBox(GAP - 2, Rows.sentence(messages.get("rules.kinds.help"), "field-help"), every);
        list.getStyleClass().add("kinds-popup");
        list.setPrefWidth(WIDTH);
        list.setMaxWidth(Region.USE_PREF_SIZE);
        every.setText(messages.get("rules.kinds.every"));
        every.setId("kinds-every");
        every.setOnAction(event -> change(Set.of()));
        for (UnitKind kind : UnitKind.values()) {
            CheckBox box = new CheckBox(VietnameseText.capitalised(kind.word()));
            box.setId("kinds-" + kind);
            box.setOnAction(event -> change(RuleEdits.ticked(kinds, kind, box.isSelected())));
            boxes.put(kind, box);
            list.getChildren().add(box);
        }
        return list;
    }

    /** Shown again even where nothing changed: the box of every kind can't be given up by itself. */
    private void change(Set<UnitKind> value) {
        boolean differs = !value.equals(kinds);
        show(value);
        if (differs) {
            onChange.accept(value);
        }
    }

    private void open() {
        Bounds place = localToScreen(getBoundsInLocal());
        if (place != null && !popup.isShowing()) {
            popup.show(this, place.getMinX(), place.getMaxY());
            CheckBox first = kinds.isEmpty() ? every : boxes.get(kinds.iterator().next());
            first.requestFocus();
        }
    }
}
