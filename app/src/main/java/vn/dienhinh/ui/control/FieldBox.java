package vn.dienhinh.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.messages.FindingMessages;

/** A labelled field: label above, help below, and under it what the rules found about it. */
public class FieldBox extends VBox {

    private static final double GAP = 4;
    private static final double SENTENCE_WIDTH = 240;

    private final VBox findings = new VBox(GAP);
    private final Label complaint = Rows.sentence("", "finding", "finding-error");
    private final FindingMessages sentences;
    private final Node field;

    /**
     * @param label words above the field; also what a screen reader says
     * @param field the control
     * @param help  words below it; null for none
     */
    public FieldBox(String label, Node field, String help, FindingMessages sentences) {
        super(GAP);
        this.field = field;
        this.sentences = sentences;
        getStyleClass().add("field-box");
        Label caption = new Label(label);
        caption.getStyleClass().add("field-label");
        caption.setLabelFor(field);
        field.setAccessibleText(label.replace("_", ""));
        caption.setMnemonicParsing(true);
        getChildren().addAll(caption, field);
        if (help != null) {
            Label hint = new Label(help);
            hint.getStyleClass().add("field-help");
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
            getChildren().add(hint);
            field.setAccessibleHelp(help);
        }
        complaint.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.visibleProperty().bind(complaint.textProperty().isNotEmpty());
        findings.managedProperty().bind(findings.visibleProperty());
        findings.setVisible(false);
        getChildren().addAll(complaint, findings);
    }

    /** The control inside. */
    public Node field() {
        return field;
    }

    /** A sentence that comes later wraps instead of pushing the neighbours of the field aside. */
    @Override
    protected double computePrefWidth(double height) {
        double own = getManagedChildren().stream().filter(child -> child != complaint && child != findings)
                .mapToDouble(child -> child.prefWidth(-1)).max().orElse(0);
        boolean says = complaint.isVisible() || findings.isVisible();
        return says ? Math.max(own, Math.min(SENTENCE_WIDTH, super.computePrefWidth(height))) : own;
    }

    /** Says under the field why what is typed was not taken; an empty sentence says nothing. */
    public void complain(String sentence) {
        complaint.setText(sentence);
    }

    /** A finding with a mend has a button that puts the mended text into the field, as if it had been typed. */
    private Node line(Finding finding) {
        FindingLine line = new FindingLine(finding, sentences);
        if (!FieldMend.fits(field, finding)) {
            return line;
        }
        Button mend = new Button(sentences.mendAction());
        mend.getStyleClass().add("small");
        mend.setMinWidth(USE_PREF_SIZE);
        mend.setAccessibleText(sentences.mendAction() + ": " + line.getText());
        mend.setTooltip(new Tooltip(sentences.fixes(finding)));
        mend.setOnAction(event -> FieldMend.make(field, finding));
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(GAP * 2, line, mend);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows what the rules found about this field; an empty list shows nothing. */
    public void showFindings(List<Finding> found) {
        findings.getChildren().setAll(found.stream().map(this::line).toList());
        findings.setVisible(!found.isEmpty());
    }
}
