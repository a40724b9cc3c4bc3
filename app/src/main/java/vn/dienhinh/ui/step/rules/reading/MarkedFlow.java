package vn.dienhinh.ui.step.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A paragraph of running text in which finds stand out: a ground behind their letters, a line under them, and before
 * them the number that they have in the list. Texts have no ground of their own, so it is drawn behind.
 */
final class MarkedFlow extends Region {

    private final DoubleExpression width;
    private final Consumer<String> onClick;
    private final TextFlow flow = new TextFlow();
    private final List<Ground> grounds = new ArrayList<>();
    private String selected = "";

    /** Letters from one place to another with the ground behind them; a number counts as one letter. */
    private record Ground(int from, int to, Path path) {
    }

    /**
     * @param width   room for a line
     * @param onClick takes the id of a find that was clicked on
     */
    MarkedFlow(DoubleExpression width, Consumer<String> onClick) {
        this.width = width;
        this.onClick = onClick;
        flow.setLineSpacing(3);
        width.addListener((property, was, is) -> requestLayout());
    }

    /** Shows a paragraph; the finds around {@code selectedId} are drawn stronger. */
    void show(List<MarkedLine.Run> runs, String selectedId) {
        selected = selectedId;
        grounds.clear();
        flow.getChildren().clear();
        int at = 0;
        for (MarkedLine.Run run : runs) {
            for (FindEntry begin : run.begin()) {
                flow.getChildren().add(number(begin));
                at++;
            }
            Text letters = new Text(run.text());
            letters.getStyleClass().add("paper-letters");
            flow.getChildren().add(letters);
            if (!run.within().isEmpty()) {
                clickable(letters, run.within());
                grounds.add(new Ground(at, at + run.text().length(), ground(run.within())));
            }
            at += run.text().length();
        }
        getChildren().clear();
        grounds.forEach(ground -> getChildren().add(ground.path()));
        getChildren().add(flow);
        requestLayout();
    }

    private Label number(FindEntry find) {
        Label number = new Label(Integer.toString(find.number()));
        number.getStyleClass().addAll("find-number", style(List.of(find)));
        clickable(number, List.of(find));
        return number;
    }

    private Path ground(List<FindEntry> finds) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().addAll("find-ground", style(finds));
        return path;
    }

    private String style(List<FindEntry> finds) {
        if (finds.stream().anyMatch(find -> find.id().equals(selected))) {
            return "find-selected";
        }
        return finds.stream().allMatch(find -> find.state() == FindState.REFUSED) ? "find-refused" : "find-used";
    }

    /** Where several finds stand on one another, a further click goes on to the next. */
    private void clickable(Node node, List<FindEntry> finds) {
        node.setCursor(Cursor.HAND);
        node.setOnMouseClicked(event -> {
            List<String> ids = finds.stream().map(FindEntry::id).toList();
            onClick.accept(ids.get((ids.indexOf(selected) + 1) % ids.size()));
        });
    }

    @Override
    protected double computePrefWidth(double height) {
        return width.get();
    }

    @Override
    protected double computePrefHeight(double given) {
        return Math.ceil(flow.prefHeight(width.get()));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, width.get(), flow.prefHeight(width.get()));
        flow.layout();
        grounds.forEach(ground -> ground.path().getElements().setAll(flow.rangeShape(ground.from(), ground.to())));
    }
}
