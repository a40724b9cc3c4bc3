package vn.dienhinh.ui.step.unit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.dienhinh.domain.unit.Unit;
import vn.dienhinh.messages.Messages;

/** The head of a paper as it will read. */
final class PaperHeadPane extends GridPane {

    private static final double LEFT_SHARE = 44;

    private final VBox left = new VBox();
    private final Label place = new Label();

    PaperHeadPane(Messages messages) {
        getStyleClass().addAll("panel", "paper-preview");
        VBox right = new VBox(bold(messages.get("unit.preview.state")), bold(messages.get("unit.preview.motto")), place);
        centred(place).getStyleClass().add("paper-italic");
        left.setAlignment(Pos.TOP_CENTER);
        right.setAlignment(Pos.TOP_CENTER);
        getColumnConstraints().addAll(column(LEFT_SHARE), column(100 - LEFT_SHARE));
        addRow(0, left, right);
    }

    /**
     * Shows the head for that unit.
     *
     * @param year the year in the open date
     */
    void show(Unit unit, int year) {
        left.getChildren().clear();
        String superior = PaperHeadPreview.superiorLine(unit);
        if (!superior.isEmpty()) {
            left.getChildren().add(centred(new Label(superior)));
        }
        List<String> lines = PaperHeadPreview.bodyLines(unit);
        lines.forEach(line -> left.getChildren().add(bold(line)));
        left.getChildren().add(centred(new Label(PaperHeadPreview.numberLine(unit))));
        place.setText(PaperHeadPreview.placeLine(unit, year));
        setAccessibleText(superior + " " + String.join(" ", lines));
    }

    static Label bold(String text) {
        Label label = centred(new Label(text));
        label.getStyleClass().add("paper-bold");
        return label;
    }

    private static Label centred(Label label) {
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
