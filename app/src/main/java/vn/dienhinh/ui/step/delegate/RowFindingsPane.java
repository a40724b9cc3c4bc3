package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.FindingLine;

/** At the foot: what the rules found about single rows. A click goes to the cell. */
final class RowFindingsPane extends TitledPane {

    private static final double LINE = 32;
    private static final int MOST_LINES = 4;

    private final UiContext context;
    private final Consumer<Finding> onGo;
    private final Consumer<Finding> onMend;
    private final ListView<Finding> list = new ListView<>();

    /**
     * @param onGo   shows the cell of a finding
     * @param onMend takes the first mend of a finding
     */
    RowFindingsPane(UiContext context, Consumer<Finding> onGo, Consumer<Finding> onMend) {
        this.context = context;
        this.onGo = onGo;
        this.onMend = onMend;
        setId("delegates-findings");
        getStyleClass().add("row-findings");
        setAnimated(false);
        setExpanded(false);
        setContent(list);
        list.setFixedCellSize(LINE);
        list.setCellFactory(view -> new Line());
        list.setAccessibleText(context.messages().get("delegates.findings.name"));
        list.setOnKeyPressed(event -> {
            Finding chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                onGo.accept(chosen);
            }
        });
    }

    void show(List<Finding> found) {
        list.getItems().setAll(found);
        double height = LINE * Math.min(MOST_LINES, Math.max(1, found.size())) + 4;
        list.setPrefHeight(height);
        list.setMinHeight(height);
        setText(context.messages().get("delegates.findings.title", found.size()));
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }

    /** A mend that the program can make by itself. */
    static boolean isMendable(Finding finding) {
        return !finding.fixes().isEmpty() && finding.fixes().get(0) instanceof Fix.ReplaceText;
    }

    private final class Line extends ListCell<Finding> {
        private final Label words = new Label();
        private final FontIcon icon = new FontIcon();
        private final Hyperlink go = new Hyperlink(context.messages().get("delegates.findings.go"));
        private final Button mend = new Button(context.messages().get("delegates.findings.mend"));
        private final HBox box = new HBox(8, words, go, mend);

        Line() {
            box.setAlignment(Pos.CENTER_LEFT);
            words.setGraphic(icon);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            go.setMinWidth(Region.USE_PREF_SIZE);
            mend.setMinWidth(Region.USE_PREF_SIZE);
            mend.getStyleClass().add("small");
            go.setOnAction(event -> onGo.accept(getItem()));
            mend.setOnAction(event -> onMend.accept(getItem()));
            setOnMouseClicked(event -> {
                if (getItem() != null) {
                    onGo.accept(getItem());
                }
            });
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            setGraphic(empty || finding == null ? null : box);
            if (finding != null && !empty) {
                words.getStyleClass().setAll("label", "finding", FindingLine.styleOf(finding.severity()));
                words.setText(context.findingMessages().sentence(finding));
                icon.setIconCode(FindingLine.iconOf(finding.severity()));
                mend.setVisible(isMendable(finding));
                mend.setManaged(isMendable(finding));
                setAccessibleText(words.getText());
            }
        }
    }
}
