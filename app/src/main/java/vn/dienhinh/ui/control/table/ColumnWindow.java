package vn.dienhinh.ui.control.table;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;

/**
 * Shows as many whole columns as fit. The first one (the name) always stays; of the others a run is shown that moves
 * with the cursor. Columns have fixed widths, since resizing goes wrong at 125 % (JDK-8299753).
 */
final class ColumnWindow<T> {

    private final List<EditableColumn<T>> specs;
    private final List<TableColumn<Row<T>, T>> columns;
    private final Runnable onChange;
    private double width;
    private int first = 1;
    private int last;

    /** @param onChange runs when other columns are shown */
    ColumnWindow(List<EditableColumn<T>> specs, List<TableColumn<Row<T>, T>> columns, Runnable onChange) {
        this.specs = specs;
        this.columns = columns;
        this.onChange = onChange;
        last = specs.size() - 1;
    }

    TableColumn<Row<T>, T> column(int index) {
        return columns.get(index);
    }

    /** The table column that shows one of the owner's. */
    TableColumn<Row<T>, T> column(EditableColumn<T> spec) {
        return columns.get(specs.indexOf(spec));
    }

    /** Place of a table column among the owner's; -1 for the one with the numbers. */
    int indexOf(TableColumnBase<?, ?> column) {
        return columns.indexOf(column);
    }

    /** How many columns are hidden at the left of the run. */
    int hiddenLeft() {
        return Math.max(0, first - 1);
    }

    /** How many columns are hidden at its right. */
    int hiddenRight() {
        return specs.size() - 1 - last;
    }

    boolean isLastVisible(int index) {
        return index == last;
    }

    /** The shown column nearest to that one. */
    int visibleNearest(int index) {
        return index == 0 ? 0 : specs.size() == 1 ? 0 : Math.max(first, Math.min(last, index));
    }

    /** Room for the columns changed, in pixels. */
    void fit(double room) {
        if (room != width) {
            width = room;
            show(first);
        }
    }

    /** Moves the run so that a column is in it. */
    void reveal(int index) {
        if (index > 0 && index < first) {
            show(index);
        } else if (index > last) {
            int from = first;
            while (lastFrom(from) < index) {
                from++;
            }
            show(from);
        }
    }

    /** Shows the next columns at the right, or at the left. */
    void turn(boolean left) {
        show(left ? Math.max(1, first - Math.max(1, last - first)) : Math.min(specs.size() - 1, last + 1));
    }

    private void show(int wanted) {
        int was = first;
        int wasLast = last;
        first = Math.max(1, Math.min(wanted, firstOfLastRun()));
        last = Math.max(lastFrom(first), Math.min(first, specs.size() - 1));
        double spare = width - used();
        long growing = shown().filter(i -> specs.get(i).isGrowing()).count();
        for (int i = 0; i < specs.size(); i++) {
            boolean visible = i == 0 || i >= first && i <= last;
            boolean grows = growing == 0 ? i == 0 : specs.get(i).isGrowing();
            double share = grows ? Math.max(0, Math.floor(spare / Math.max(1, growing))) : 0;
            columns.get(i).setPrefWidth(specs.get(i).width() + share);
            if (columns.get(i).isVisible() != visible) {
                columns.get(i).setVisible(visible);
            }
        }
        if (was != first || wasLast != last) {
            onChange.run();
        }
    }

    private IntStream shown() {
        return IntStream.range(0, specs.size()).filter(i -> i == 0 || i >= first && i <= last);
    }

    private double used() {
        return shown().mapToDouble(i -> specs.get(i).width()).sum();
    }

    private int firstOfLastRun() {
        int from = specs.size() - 1;
        while (from > 1 && lastFrom(from - 1) == specs.size() - 1) {
            from--;
        }
        return Math.max(1, from);
    }

    private int lastFrom(int from) {
        double used = specs.get(0).width();
        int index = from;
        while (index < specs.size() && used + specs.get(index).width() <= width) {
            used += specs.get(index).width();
            index++;
        }
        return Math.max(Math.min(from, specs.size() - 1), index - 1);
    }
}
