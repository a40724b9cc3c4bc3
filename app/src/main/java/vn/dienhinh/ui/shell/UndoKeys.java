package vn.dienhinh.ui.shell;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.dienhinh.ui.control.TypedText;

/**
 * Whose undo the keys mean: the field's own while it holds typed text that nobody has taken, else the conference's. A
 * text field would swallow the keys even when it has nothing to take back. To be set as a filter above the fields.
 */
final class UndoKeys implements EventHandler<KeyEvent> {

    static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final Runnable undo;
    private final Runnable redo;

    /** The conference's undo and redo. */
    UndoKeys(Runnable undo, Runnable redo) {
        this.undo = undo;
        this.redo = redo;
    }

    @Override
    public void handle(KeyEvent event) {
        boolean back = UNDO.match(event);
        if (!back && REDO.stream().noneMatch(keys -> keys.match(event))) {
            return;
        }
        event.consume();
        TextInputControl typed = event.getTarget() instanceof Node target ? typed(target, back) : null;
        if (typed == null) {
            (back ? undo : redo).run();
        } else if (back) {
            typed.undo();
        } else {
            typed.redo();
        }
    }

    /** The field at that node which is to take the keys; null when they are the conference's. */
    private static TextInputControl typed(Node target, boolean back) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at instanceof TypedText field) {
                return field.isTyped() ? field.input() : null;
            }
        }
        return target instanceof TextInputControl plain && (back ? plain.isUndoable() : plain.isRedoable())
                ? plain : null;
    }
}
