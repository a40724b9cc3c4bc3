package vn.dienhinh.ui.control.table;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The first line in view as it was when this was made, to be kept at the top while the rows change. */
final class TopLine<T> {

    private final TableView<Row<T>> table;
    private final int place;
    private final Row<T> row;

    TopLine(TableView<Row<T>> table) {
        this.table = table;
        VirtualFlow<?> flow = flow();
        place = flow == null || flow.getFirstVisibleCell() == null ? -1 : flow.getFirstVisibleCell().getIndex();
        row = place >= 0 && place < table.getItems().size() ? table.getItems().get(place) : null;
    }

    /** Brings the line back to the top where rows before it came or went. */
    void restore() {
        int now = row == null ? -1 : table.getItems().indexOf(row);
        if (now > 0 && now != place) {
            flow().scrollToTop(now);
        }
    }

    private VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }
}
