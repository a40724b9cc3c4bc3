package vn.dienhinh.ui.step.rules.reading;

import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** The paper's text with the finds marked in it; only what is on the screen is drawn. */
final class PaperPane extends VBox {

    private static final double GAP = 4;
    private static final double MARGINS = 48;
    private static final int LINES_ABOVE = 1;

    private final ReadingModel model;
    private final Messages messages;
    private final ListView<MarkedLine> lines = new ListView<>();
    private final DoubleBinding lineWidth = lines.widthProperty().subtract(MARGINS);

    PaperPane(ReadingModel model, Messages messages) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        lines.setId("reading-paper");
        lines.getStyleClass().add("reading-paper");
        lines.setAccessibleText(messages.get("reading.window.legend"));
        lines.setCellFactory(list -> new Cell());
        VBox.setVgrow(lines, Priority.ALWAYS);
        Label legend = Rows.sentence(messages.get("reading.window.legend"), "field-help");
        legend.setPadding(new Insets(GAP, GAP, 0, GAP * 4));
        getChildren().addAll(legend, lines);
        model.selectedProperty().addListener((property, was, is) -> reveal(is));
    }

    /** Shows the paper as it is marked now. */
    void show(ReadingModel.Paper paper, List<FindGroup> groups) {
        List<FindEntry> finds = groups.stream().flatMap(group -> group.entries().stream()).toList();
        List<MarkedLine> marked = paper == null ? List.of() : new MarkedText(paper.plan().source(), finds).lines();
        if (marked.size() == lines.getItems().size()) {
            for (int i = 0; i < marked.size(); i++) {
                if (!marked.get(i).equals(lines.getItems().get(i))) {
                    lines.getItems().set(i, marked.get(i));
                }
            }
        } else {
            lines.getItems().setAll(marked);
            lines.scrollTo(0);
        }
    }

    /** Nothing moves while the place is to be seen already. */
    private void reveal(String id) {
        lines.refresh();
        int line = MarkedText.lineOf(lines.getItems(), id);
        if (line >= 0 && !isShown(line)) {
            lines.scrollTo(Math.max(0, line - LINES_ABOVE));
        }
    }

    private boolean isShown(int line) {
        VirtualFlow<?> flow = (VirtualFlow<?>) lines.lookup(".virtual-flow");
        return flow != null && flow.getFirstVisibleCell() != null && flow.getFirstVisibleCell().getIndex() < line
                && flow.getLastVisibleCell().getIndex() > line;
    }

    private final class Cell extends ListCell<MarkedLine> {

        private final MarkedFlow flow = new MarkedFlow(lineWidth, model::select);
        private final Label page = new Label();
        private final VBox content = new VBox(GAP, page, flow);

        Cell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            page.getStyleClass().add("paper-page");
            page.managedProperty().bind(page.visibleProperty());
        }

        /** As high as the paragraph needs; the theme would have all cells of one height. */
        @Override
        protected double computePrefHeight(double given) {
            return getGraphic() == null ? super.computePrefHeight(given)
                    : snappedTopInset() + content.prefHeight(lineWidth.get()) + snappedBottomInset();
        }

        @Override
        protected void updateItem(MarkedLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            page.setVisible(line.page() != null);
            page.setText(line.page() == null ? "" : messages.get("reading.window.page", line.page()));
            flow.show(line.runs(), model.selectedProperty().get());
            setGraphic(content);
        }
    }
}
