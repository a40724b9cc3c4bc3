package vn.dienhinh.ui.rows;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.outline.LineActions;

/** The buttons over a table: add, move, remove. */
public final class RowTools<T> extends FlowPane {

    private static final double GAP = 8;

    private final Messages messages;
    private final String name;
    private final EditableTable<T> table;
    private final ConferenceRows<T> rows;
    private final Function<T, String> idOf;
    private final Button up;
    private final Button down;
    private final Button remove;
    private boolean movable = true;

    /** @param name begins the keys "{name}.add" and "{name}.remove" (with the number of rows) */
    public RowTools(Messages messages, String name, EditableTable<T> table, ConferenceRows<T> rows,
                    Function<T, String> idOf) {
        super(GAP, GAP);
        this.messages = messages;
        this.name = name;
        this.table = table;
        this.rows = rows;
        this.idOf = idOf;
        Button add = new Button(messages.get(name + ".add"), new FontIcon(Feather.PLUS));
        add.setId(name + "-add");
        add.setOnAction(event -> table.addRow());
        up = LineActions.iconButton(Feather.ARROW_UP, messages.get("rows.up"), () -> move(-1));
        up.setId(name + "-up");
        down = LineActions.iconButton(Feather.ARROW_DOWN, messages.get("rows.down"), () -> move(1));
        down.setId(name + "-down");
        remove = new Button("", new FontIcon(Feather.TRASH_2));
        remove.setId(name + "-remove");
        remove.setOnAction(event -> table.removeSelectedRows());
        getChildren().addAll(add, up, down, remove);
        table.onSelection(this::refresh);
    }

    /** Takes the moving buttons away while the rows are shown in another order than the list's. */
    public void setMovable(boolean value) {
        movable = value;
        refresh();
    }

    /** Enables what the chosen rows allow. */
    public void refresh() {
        List<T> chosen = table.selectedRows();
        int place = chosen.size() == 1 ? indexOf(chosen.get(0)) : -1;
        up.setDisable(!movable || place < 1);
        down.setDisable(!movable || place < 0 || place >= rows.rows().size() - 1);
        remove.setDisable(chosen.isEmpty());
        remove.setText(messages.get(name + ".remove", Math.max(1, chosen.size())));
    }

    private void move(int by) {
        table.commitPending();
        List<T> chosen = table.selectedRows();
        if (chosen.size() == 1) {
            int from = indexOf(chosen.get(0));
            rows.rowMoved(from, from + by);
            table.reveal(idOf.apply(chosen.get(0)), "");
        }
    }

    private int indexOf(T row) {
        return rows.rows().stream().map(idOf).toList().indexOf(idOf.apply(row));
    }
}
