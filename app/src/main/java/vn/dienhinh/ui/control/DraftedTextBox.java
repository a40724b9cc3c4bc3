package vn.dienhinh.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.ui.UiContext;

/**
 * A text that the program drafts and the clerk may rewrite: says in words which of the two stands there, and brings
 * the drafted one back. Messages "drafted.state", "drafted.own", "drafted.restore".
 */
public final class DraftedTextBox extends VBox {

    private static final double GAP = 8;
    private static final double LEAST_HEIGHT = 72;

    private final UiContext context;
    private final Consumer<String> onChange;
    private final CommitTextArea area;
    private final FieldBox box;
    private final Label state = new Label();
    private final Button restore = new Button();
    private String drafted = "";

    /**
     * @param id       id of the text field in the scene
     * @param label    words above the text, with its mnemonic
     * @param help     words below it; null for none
     * @param rows     height in lines
     * @param onChange takes the clerk's own text, or null to bring back the drafted one
     */
    public DraftedTextBox(String id, String label, String help, int rows, UiContext context,
                          Consumer<String> onChange) {
        super(GAP);
        this.context = context;
        this.onChange = onChange;
        area = new CommitTextArea(this::handOver);
        area.setId(id);
        area.setPrefRowCount(rows);
        area.setMinHeight(LEAST_HEIGHT);
        box = new FieldBox(label, area, help, context.findingMessages());
        box.getStyleClass().add("field-box-wide");
        VBox.setVgrow(box, Priority.ALWAYS);
        VBox.setVgrow(area, Priority.ALWAYS);
        restore.setId(id + "-restore");
        restore.setText(context.messages().get("drafted.restore"));
        restore.setMnemonicParsing(true);
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(event -> restore());
        state.getStyleClass().add("drafted-state");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox stateLine = new HBox(GAP, state, between, restore);
        stateLine.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(box, stateLine);
        area.textProperty().addListener((property, was, is) -> showState());
    }

    /**
     * Shows a text from outside.
     *
     * @param own     the clerk's own text; null while the drafted one stands
     * @param drafted the drafted text; empty where there is none, then nothing can be brought back
     */
    public void show(String own, String drafted) {
        this.drafted = VietnameseText.lines(drafted);
        area.show(own == null ? this.drafted : own);
        showState();
    }

    /** Shows what the rules found about this text. */
    public void showFindings(List<Finding> found) {
        box.showFindings(found);
    }

    /** Hands over what is being typed. */
    public void commit() {
        area.commit();
    }

    /** Gives the text the focus. */
    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    private void restore() {
        area.commit();
        onChange.accept(null);
        area.requestFocus();
    }

    private void handOver(String text) {
        onChange.accept(text.equals(drafted) ? null : text);
    }

    private void showState() {
        boolean own = !VietnameseText.lines(area.getText()).equals(drafted);
        boolean hasDraft = !drafted.isEmpty();
        state.setText(context.messages().get(own ? "drafted.own" : "drafted.state"));
        state.setGraphic(new FontIcon(own ? Feather.EDIT_2 : Feather.REFRESH_CW));
        state.setVisible(hasDraft);
        restore.setVisible(hasDraft);
        restore.setDisable(!own);
        state.getParent().setManaged(hasDraft);
    }
}
