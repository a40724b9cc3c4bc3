package vn.dienhinh.ui.control;

import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Rows for the entries of a list, one an index; rows are made and dropped at the end only, so the others keep focus. */
public class RowList extends VBox {

    private static final double GAP = 16;

    private final IntFunction<Node> make;
    private final IntConsumer onDrop;

    /**
     * @param make   makes the row of an index, bound to whatever stands there
     * @param onDrop told the index of a row that is gone
     */
    public RowList(IntFunction<Node> make, IntConsumer onDrop) {
        super(GAP);
        this.make = make;
        this.onDrop = onDrop;
        managedProperty().bind(visibleProperty());
    }

    /** Shows so many rows. */
    public void showRows(int count) {
        while (getChildren().size() > count) {
            int last = getChildren().size() - 1;
            getChildren().remove(last);
            onDrop.accept(last);
        }
        while (getChildren().size() < count) {
            getChildren().add(make.apply(getChildren().size()));
        }
        setVisible(count > 0);
    }
}
