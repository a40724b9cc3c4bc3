package vn.dienhinh.ui.outline;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;

/** The parts of a paper in its order; the chosen one stays chosen while the list changes around it. */
public final class OutlineList extends ListView<OutlineRow> {

    private static final double ROW_HEIGHT = 32;

    private final Consumer<String> onChoice;
    private String chosen = "";
    private boolean refreshing;

    /** @param onChoice takes the id of the part that the clerk chose */
    public OutlineList(Consumer<String> onChoice) {
        this.onChoice = onChoice;
        getStyleClass().addAll("outline-list", "edge-to-edge");
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(list -> new OutlineCell());
        getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!refreshing && is != null && !is.id().equals(chosen)) {
                chosen = is.id();
                onChoice.accept(chosen);
            }
        });
    }

    /** Shows the parts as they stand; when the chosen one is gone, the one in its place is chosen. */
    public void show(List<OutlineRow> rows) {
        int place = Math.max(0, getSelectionModel().getSelectedIndex());
        refreshing = true;
        replace(rows);
        int index = indexOf(chosen);
        getSelectionModel().select(index >= 0 ? index : Math.min(place, rows.size() - 1));
        refreshing = false;
        OutlineRow selected = getSelectionModel().getSelectedItem();
        if (selected != null && !selected.id().equals(chosen)) {
            chosen = selected.id();
            onChoice.accept(chosen);
        }
    }

    /** Id of the chosen part; empty before the first choice. */
    public String chosen() {
        return chosen;
    }

    /** Chooses a part and brings it into view; does nothing for an unknown id. */
    public void choose(String id) {
        int index = indexOf(id);
        if (index >= 0) {
            getSelectionModel().select(index);
            scrollTo(Math.max(0, index - 2));
        }
    }

    /** Rows are replaced one by one where the parts are the same, so that nothing flickers and no place is lost. */
    private void replace(List<OutlineRow> rows) {
        boolean sameParts = rows.stream().map(OutlineRow::id).toList()
                .equals(getItems().stream().map(OutlineRow::id).toList());
        if (!sameParts) {
            getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(getItems().get(i))) {
                getItems().set(i, rows.get(i));
            }
        }
    }

    private int indexOf(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
