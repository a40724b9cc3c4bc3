package vn.dienhinh.ui.control.table;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The values of a choice below its cell. It never takes the focus: the letters go to the editor (JDK-8288893). */
final class ChoiceList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private final IntConsumer onPick;
    private int chosen = -1;

    /** @param onPick takes the place of the value that was clicked */
    ChoiceList(IntConsumer onPick) {
        this.onPick = onPick;
        box.getStyleClass().add("choice-list");
        box.getStylesheets().add(ChoiceList.class.getResource("editable-table.css").toExternalForm());
        popup.getContent().add(box);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    void show(Node owner, List<String> labels, int start) {
        box.getChildren().setAll(IntStream.range(0, labels.size()).mapToObj(i -> line(labels.get(i), i)).toList());
        choose(start);
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (place != null) {
            box.setMinWidth(place.getWidth());
            popup.show(owner, place.getMinX(), place.getMaxY());
        }
    }

    private Label line(String text, int index) {
        Label line = new Label(text);
        line.getStyleClass().add("choice-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMousePressed(event -> onPick.accept(index));
        return line;
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** The marked value; -1 for none. */
    int chosen() {
        return chosen;
    }

    /** Marks a value; -1 marks none. */
    void choose(int index) {
        chosen = index;
        for (int i = 0; i < box.getChildren().size(); i++) {
            box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
    }

    /** Marks the next or the one before. */
    void step(int by) {
        choose(Math.max(0, Math.min(box.getChildren().size() - 1, chosen + by)));
    }
}
