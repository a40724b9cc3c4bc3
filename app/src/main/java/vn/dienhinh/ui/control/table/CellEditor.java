package vn.dienhinh.ui.control.table;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.TypedText;

/**
 * The one text field with which cells are edited. It lies over the table, not in a cell, so that nothing that happens
 * to the rows disturbs what is being typed. It is a plain field: an input method or UniKey finds what it expects.
 */
final class CellEditor<T> extends TextField implements TypedText {

    /** What the table does for its editor. */
    interface Host<T> {
        /** Takes the text of a finished edit. */
        void commit(Row<T> row, EditableColumn<T> column, String text);

        /** The keyboard's focus goes back to the table. */
        void takeFocus();

        /** The edit is over and the keyboard is to go on in the table. */
        void finished(Leave how);
    }

    /** Where to go after an edit. */
    enum Leave { STAY, DOWN, UP, NEXT, BACK }

    private final Host<T> host;
    private final ChoiceList choices = new ChoiceList(this::pick);
    private final EventHandler<MouseEvent> clickAway = this::leaveByMouse;
    private Row<T> row;
    private EditableColumn<T> column;
    private String start = "";
    private boolean opening;

    CellEditor(Host<T> host) {
        this.host = host;
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        getStyleClass().add("cell-editor");
        setTextFormatter(new TextFormatter<>(
                change -> column == null || column.mayBeTyped(change.getControlNewText()) ? change : null));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().addListener((property, was, is) -> followChoice(is));
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
    }

    boolean isEditing() {
        return row != null;
    }

    /** An open cell keeps the keys: the undo of the conference would close it. */
    @Override
    public boolean isTyped() {
        return isEditing();
    }

    @Override
    public TextInputControl input() {
        return this;
    }

    Row<T> row() {
        return row;
    }

    EditableColumn<T> column() {
        return column;
    }

    /**
     * Opens over the cell where it was placed.
     *
     * @param typed the first letters, which replace the value; null edits the value as it is
     */
    void open(Row<T> ofRow, EditableColumn<T> ofColumn, String typed) {
        opening = true;
        row = ofRow;
        column = null;
        setText("");
        column = ofColumn;
        start = ofColumn.edited(ofRow.value());
        setAccessibleText(ofColumn.accessibleName());
        setVisible(true);
        // A field that gets the focus selects its text, and the second letter would replace the first: focus first.
        requestFocus();
        setText(typed == null ? start : typed);
        if (typed == null && ofColumn.kind() == EditableColumn.Kind.CHOICE) {
            selectAll();
        } else {
            end();
        }
        opening = false;
        watchMouse(getScene(), true);
        if (ofColumn.kind() == EditableColumn.Kind.CHOICE) {
            choices.show(this, ofColumn.choices(), ofColumn.choices().indexOf(getText()));
            followChoice(getText());
        }
    }

    private void watchMouse(Scene scene, boolean on) {
        if (scene != null && on) {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clickAway);
        } else if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, clickAway);
        }
    }

    /** A click outside ends the edit, also on something that takes no focus (JDK-8089514). */
    private void leaveByMouse(MouseEvent event) {
        for (Node node = event.getPickResult().getIntersectedNode(); node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        leave(Leave.STAY);
    }

    private void pressed(KeyEvent event) {
        Optional<Leave> leave = leaveKey(event);
        if (leave.isPresent()) {
            event.consume();
            leave(leave.get());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            host.finished(Leave.STAY);
        } else if (choices.isShowing() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            event.consume();
            choices.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private Optional<Leave> leaveKey(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case ENTER -> Optional.of(event.isShiftDown() ? Leave.UP : Leave.DOWN);
            case TAB -> Optional.of(event.isShiftDown() ? Leave.BACK : Leave.NEXT);
            case UP -> choices.isShowing() ? Optional.empty() : Optional.of(Leave.UP);
            case DOWN -> choices.isShowing() ? Optional.empty() : Optional.of(Leave.DOWN);
            default -> Optional.empty();
        };
    }

    private void leave(Leave how) {
        commit();
        host.finished(how);
    }

    private void pick(int index) {
        choices.choose(index);
        leave(Leave.STAY);
    }

    private void followChoice(String text) {
        if (!opening && choices.isShowing()) {
            choices.choose(text.isBlank() ? -1 : column.match(text).orElse(-1));
        }
    }

    /** Ends the edit and hands over the text; does nothing when there is no edit. */
    void commit() {
        if (!isEditing() || opening) {
            return;
        }
        Row<T> ofRow = row;
        EditableColumn<T> ofColumn = column;
        String text = choices.isShowing() && choices.chosen() >= 0
                ? ofColumn.choices().get(choices.chosen()) : getText();
        boolean changed = !text.equals(start);
        close();
        if (changed) {
            host.commit(ofRow, ofColumn, text);
        }
    }

    private void close() {
        row = null;
        watchMouse(getScene(), false);
        choices.hide();
        // Hiding the focused node would send the focus out of the table (JDK-8324939).
        if (getScene() != null && getScene().getFocusOwner() == this) {
            host.takeFocus();
        }
        setVisible(false);
    }

    /** See {@link CommitTextField#paste()}. */
    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted != null) {
            replaceSelection(CommitTextField.untilNul(pasted).replaceAll("\\R", " "));
        }
    }
}
