package vn.dienhinh.ui.step.rules;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.RowList;
import vn.dienhinh.ui.control.Rows;

/**
 * Entries of a list of the rules, each with its fields and a button to take it out, and a button for one more.
 * Messages: "{key}.empty", "{key}.add", "{key}.remove" with the number of the entry; edits "{key}.add", "{key}.remove".
 */
final class EntryList extends VBox {

    private static final double GAP = 8;

    private final ConferenceModel model;
    private final FormFields fields;
    private final Messages messages;
    private final String key;
    private final Label empty;
    private final RowList rows;
    private final Function<Conference, Integer> count;
    private final ChangeListener<Conference> listener = (property, was, is) -> show(is);
    private boolean closed;

    /**
     * @param key   of the messages
     * @param path  of the list
     * @param count how many entries there are
     * @param row   the fields of an entry
     */
    EntryList(ConferenceModel model, FormFields fields, Messages messages, String key, String path,
              Function<Conference, Integer> count, IntFunction<Node> row, UnaryOperator<Conference> add,
              IntFunction<UnaryOperator<Conference>> remove) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        this.key = key;
        this.count = count;
        empty = Rows.sentence(messages.get(key + ".empty"), "muted");
        empty.managedProperty().bind(empty.visibleProperty());
        rows = new RowList(index -> entry(index, row.apply(index), remove.apply(index)),
                index -> fields.forget(path + "[" + index + "]"));
        Button more = new Button(messages.get(key + ".add"));
        more.setId(key.replace('.', '-') + "-add");
        more.setMnemonicParsing(true);
        more.setOnAction(event -> addOne(add));
        getChildren().addAll(empty, rows, more);
        model.conferenceProperty().addListener(listener);
        show(model.conference());
    }

    /** Stops following the conference, at once: its fields are gone. */
    void close() {
        closed = true;
        model.conferenceProperty().removeListener(listener);
    }

    private Node entry(int index, Node row, UnaryOperator<Conference> remove) {
        Button button = new Button(messages.get(key + ".remove", index + 1));
        button.setGraphic(new FontIcon(Feather.TRASH_2));
        button.getStyleClass().add("flat");
        button.setId(key.replace('.', '-') + "-remove-" + index);
        button.setOnAction(event -> {
            fields.commitPending();
            model.apply(key + ".remove", remove, index + 1);
        });
        VBox entry = new VBox(GAP, row, button);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private void addOne(UnaryOperator<Conference> add) {
        fields.commitPending();
        model.apply(key + ".add", add);
        focusFirstField(rows.getChildren().get(rows.getChildren().size() - 1));
    }

    private static void focusFirstField(Node entry) {
        Node first = entry.lookup(".text-input");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show(Conference conference) {
        if (closed) {
            return;
        }
        int entries = count.apply(conference);
        empty.setVisible(entries == 0);
        rows.showRows(entries);
    }
}
