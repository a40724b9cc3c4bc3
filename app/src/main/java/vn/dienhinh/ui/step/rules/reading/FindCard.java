package vn.dienhinh.ui.step.rules.reading;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FirstField;
import vn.dienhinh.ui.control.Rows;

/**
 * One find: its number, the field that it goes to, the value understood, and the three answers. The card is one stop of
 * the Tab key; its answers have keys of their own.
 */
final class FindCard extends VBox {

    private static final double GAP = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final ReadingModel model;
    private final Messages messages;
    private final ValueEditors editors;
    private final Label value = Rows.sentence("");
    private final Label state = new Label();
    private final ToggleButton accept;
    private final ToggleButton change;
    private final ToggleButton refuse;
    private final VBox editing = new VBox(GAP);
    private FindEntry entry;
    private ValueEditor editor;

    FindCard(FindEntry first, ReadingModel model, ValueEditors editors, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        this.editors = editors;
        setId("find-" + first.id().replace('.', '-'));
        getStyleClass().add("find-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        accept = answer("accept", this::accept);
        change = answer("change", this::edit);
        refuse = answer("refuse", this::refuse);
        editing.managedProperty().bind(editing.visibleProperty());
        editing.setVisible(false);
        getChildren().addAll(head(first), value, editing);
        focusedProperty().addListener((property, was, is) -> {
            if (is) {
                model.select(entry.id());
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (editor == null) {
                requestFocus();
            }
            model.select(entry.id());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(first);
    }

    private HBox head(FindEntry first) {
        Label number = new Label(Integer.toString(first.number()));
        number.getStyleClass().addAll("find-number", "find-used");
        Label caption = new Label(first.label());
        caption.getStyleClass().add("field-label");
        caption.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("find-state");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox answers = new HBox(accept, change, refuse);
        answers.setMinWidth(USE_PREF_SIZE);
        answers.setVisible(first.state() != FindState.SHOWN);
        HBox head = new HBox(GAP * 2, number, caption, state, between, answers);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ToggleButton answer(String name, Runnable action) {
        ToggleButton button = new ToggleButton(messages.get("reading.window." + name));
        button.getStyleClass().addAll("small", "find-answer");
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            action.run();
            showAnswer();
        });
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() != this || entry.state() == FindState.SHOWN) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> accept();
            case F2 -> edit();
            case DELETE -> refuse();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows the find as it stands now. */
    void show(FindEntry now) {
        entry = now;
        value.setText(now.words());
        state.setText(messages.get("reading.window.state." + now.state()));
        state.setGraphic(new FontIcon(switch (now.state()) {
            case PROPOSED -> Feather.CHECK;
            case CHANGED -> Feather.EDIT_2;
            case REFUSED -> Feather.X;
            case SHOWN -> Feather.EYE;
        }));
        pseudoClassStateChanged(REFUSED, now.state() == FindState.REFUSED);
        setAccessibleText(now.number() + ". " + now.label() + ": " + now.words() + ". " + state.getText());
        for (ToggleButton each : new ToggleButton[] {accept, change, refuse}) {
            each.setAccessibleText(each.getText() + ": " + now.label());
            each.setId(getId() + "-" + (each == accept ? "accept" : each == change ? "change" : "refuse"));
        }
        showAnswer();
    }

    private void showAnswer() {
        boolean edited = editor != null;
        accept.setSelected(!edited && entry.state() == FindState.PROPOSED);
        change.setSelected(edited || entry.state() == FindState.CHANGED);
        refuse.setSelected(!edited && entry.state() == FindState.REFUSED);
    }

    /** Marks the card that is looked at. */
    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Takes the paper's own value. */
    private void accept() {
        drop();
        model.accept(entry.id());
    }

    private void refuse() {
        drop();
        model.refuse(entry.id());
    }

    private void edit() {
        if (editor != null) {
            done();
            return;
        }
        if (entry.state() == FindState.REFUSED) {
            model.takeBack(entry.id());
        }
        editor = editors.editor(entry.found());
        Button done = new Button(messages.get("reading.window.done"));
        done.getStyleClass().add("small");
        done.setId(getId() + "-done");
        done.setOnAction(event -> done());
        editing.getChildren().setAll(editor.node(), done);
        editing.setVisible(true);
        showAnswer();
        // The page scrolls to what has the focus: first the end of the fields, then their beginning.
        editing.applyCss();
        done.requestFocus();
        FirstField.focus(editor.node());
    }

    private void done() {
        commit();
        drop();
        showAnswer();
        requestFocus();
    }

    private void drop() {
        editor = null;
        editing.setVisible(false);
        editing.getChildren().clear();
    }

    /** Hands over what is being typed. */
    void commit() {
        if (editor != null) {
            editor.commit().run();
        }
    }
}
