package vn.dienhinh.ui.step.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.CommitTextArea;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;

/**
 * The fields of the selected row of a table that have no room in it. Labels "{key}.{field}", help
 * "{key}.{field}.help" (optional), ids "{key}-{field}".
 *
 * @param <T> an immutable row
 */
final class RowDetail<T> {

    private static final double GAP = 12;

    private final String key;
    private final Messages messages;
    private final UiContext context;
    private final BiConsumer<T, T> onChange;
    private final List<Field<T>> fields = new ArrayList<>();
    private final VBox body = new VBox(GAP);
    private final ScrollPane node = new ScrollPane(body);
    private T shown;

    private record Field<T>(String name, FieldBox box, Function<T, String> get, Consumer<String> show,
                            Runnable commit) {
    }

    /** @param onChange takes the row before and after */
    RowDetail(String key, UiContext context, BiConsumer<T, T> onChange) {
        this.key = key;
        this.context = context;
        this.messages = context.messages();
        this.onChange = onChange;
        body.getStyleClass().add("row-detail");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setFocusTraversable(false);
        node.setMinHeight(0);
    }

    /** A one-line text. */
    FieldBox line(String name, int columns, Function<T, String> get, BiFunction<T, String, T> set) {
        CommitTextField field = new CommitTextField(text -> change(set, text));
        field.setPrefColumnCount(columns);
        field.setMaxWidth(Region.USE_PREF_SIZE);
        return add(name, field, get, field::show, field::commit);
    }

    /** A text of many lines. */
    FieldBox area(String name, int rows, Function<T, String> get, BiFunction<T, String, T> set) {
        CommitTextArea field = new CommitTextArea(text -> change(set, text));
        field.setPrefRowCount(rows);
        FieldBox box = add(name, field, get, field::show, field::commit);
        box.getStyleClass().add("field-box-wide");
        return box;
    }

    private FieldBox add(String name, Node field, Function<T, String> get,
                         Consumer<String> show, Runnable commit) {
        field.setId(key + "-" + name);
        FieldBox box = new FieldBox(messages.get(key + "." + name), field,
                messages.find(key + "." + name + ".help").orElse(null), context.findingMessages());
        fields.add(new Field<>(name, box, get, show, commit));
        return box;
    }

    /** Lays the fields out. */
    void build(Node... rows) {
        body.getChildren().setAll(rows);
    }

    private void change(BiFunction<T, String, T> set, String text) {
        if (shown != null) {
            T after = set.apply(shown, text);
            if (!after.equals(shown)) {
                T before = shown;
                shown = after;
                onChange.accept(before, after);
            }
        }
    }

    /** Shows a row; null for none. What was being typed for another row is handed over first. */
    void show(T row, boolean isSameRow) {
        if (!isSameRow) {
            commitPending();
        }
        shown = row;
        body.setVisible(row != null);
        if (row != null) {
            fields.forEach(field -> field.show().accept(field.get().apply(row)));
        }
    }

    /** Gives a field the focus; false when there is none of that name. */
    boolean reveal(String name) {
        for (Field<T> field : fields) {
            if (field.name().equals(name)) {
                field.box().field().requestFocus();
                return true;
            }
        }
        return false;
    }

    void commitPending() {
        fields.forEach(field -> field.commit().run());
    }

    ScrollPane node() {
        return node;
    }

    /** Fields side by side. */
    static Node beside(Node... fields) {
        return Rows.sideBySide(fields);
    }
}
