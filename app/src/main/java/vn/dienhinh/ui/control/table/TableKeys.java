package vn.dienhinh.ui.control.table;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do while no cell is being edited, as in a spreadsheet. */
final class TableKeys<T> {

    /** What the keys ask for. */
    interface Actions {
        /** Opens the editor in the present cell; letters replace the value, null edits it. */
        void edit(String typed);

        void toggle();

        void clearCells();

        void removeRows();

        void copy();

        void paste();

        void enter(boolean upwards);

        boolean moveRow(int by);
    }

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE_SIGN = 0x7f;

    private final CellCursor<T> cursor;
    private final Actions actions;

    TableKeys(CellCursor<T> cursor, Actions actions) {
        this.cursor = cursor;
        this.actions = actions;
    }

    /** For KEY_PRESSED, before the table's own keys. */
    void pressed(KeyEvent event) {
        boolean taken = event.isShortcutDown() ? withControl(event)
                : event.isAltDown() ? withAlt(event)
                : !event.isMetaDown() && plain(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean withControl(KeyEvent event) {
        switch (event.getCode()) {
            case C, INSERT -> actions.copy();
            case V -> actions.paste();
            case X -> {
                actions.copy();
                actions.clearCells();
            }
            case DELETE -> actions.removeRows();
            case HOME -> cursor.go(0, cursor.firstEditable());
            case END -> cursor.go(Integer.MAX_VALUE, cursor.firstEditable());
            case UP -> move(event, -cursor.row(), 0);
            case DOWN -> move(event, Integer.MAX_VALUE / 2, 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyEvent event) {
        return event.getCode() == KeyCode.UP && actions.moveRow(-1)
                || event.getCode() == KeyCode.DOWN && actions.moveRow(1);
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case F2 -> actions.edit(null);
            case ENTER -> actions.enter(event.isShiftDown());
            case TAB -> {
                // At either end the table is left, so that the keyboard is never caught in it.
                return cursor.goNext(event.isShiftDown());
            }
            case BACK_SPACE -> actions.edit("");
            case DELETE -> actions.clearCells();
            case UP -> move(event, -1, 0);
            case DOWN -> move(event, 1, 0);
            case LEFT -> move(event, 0, -1);
            case RIGHT -> move(event, 0, 1);
            case HOME -> cursor.go(cursor.row(), cursor.firstEditable());
            case END -> cursor.go(cursor.row(), Integer.MAX_VALUE);
            case SPACE -> {
                return space();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean space() {
        if (cursor.columnSpec().kind() == EditableColumn.Kind.CHECK) {
            actions.toggle();
        } else if (cursor.columnSpec().kind() == EditableColumn.Kind.CHOICE) {
            actions.edit(null);
        }
        // The letter follows as KEY_TYPED; the table's own use of the space bar is of no use here.
        return true;
    }

    private void move(KeyEvent event, int rows, int columns) {
        if (event.isShiftDown()) {
            cursor.extend(cursor.row() + rows, cursor.column() + columns);
        } else {
            cursor.go(cursor.row() + rows, cursor.column() + columns);
        }
    }

    /**
     * For KEY_TYPED: the letter itself opens the editor, so none is lost; the fake backspaces of UniKey that follow
     * find the editor focused.
     */
    void typed(KeyEvent event) {
        String letters = event.getCharacter();
        boolean command = (event.isControlDown() || event.isMetaDown()) && !event.isAltDown()
                || event.isAltDown() && !event.isControlDown();
        boolean printable = !letters.isEmpty() && letters.charAt(0) >= FIRST_PRINTABLE
                && letters.charAt(0) != DELETE_SIGN;
        boolean blank = letters.isBlank() && cursor.columnSpec().kind() != EditableColumn.Kind.TEXT;
        if (printable && !command && !blank) {
            actions.edit(letters);
            event.consume();
        }
    }
}
