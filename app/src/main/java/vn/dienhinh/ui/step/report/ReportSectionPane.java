package vn.dienhinh.ui.step.report;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextArea;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.outline.SectionPane;

/** One heading of the report: what belongs there, and the clerk's text. */
final class ReportSectionPane extends SectionPane<ReportSection> {

    private static final int ROWS = 9;
    private static final double LEAST_HEIGHT = 96;

    private final Label guidance;
    private final VBox guidancePanel;
    private final CommitTextArea body;
    private final FieldBox bodyBox;
    private final Hyperlink toFigures;

    /** @param showFigures leads to the table of figures */
    ReportSectionPane(ConferenceModel model, UiContext context, ReportOutline outline, Runnable showFigures) {
        super(model, context, outline, "report-section-title", context.messages().get("report.section.title"), null,
                outline::rename);
        Messages messages = context.messages();
        guidance = Rows.sentence("");
        guidancePanel = new VBox(Rows.sentence(messages.get("report.section.guidance"), "field-label"), guidance);
        guidancePanel.getStyleClass().add("panel");
        guidancePanel.managedProperty().bind(guidancePanel.visibleProperty());
        body = new CommitTextArea(text -> outline.write(sectionId(), text));
        body.setId("report-section-body");
        body.setPrefRowCount(ROWS);
        body.setMinHeight(LEAST_HEIGHT);
        bodyBox = new FieldBox(messages.get("report.section.body"), body, messages.get("report.section.body.help"),
                context.findingMessages());
        bodyBox.getStyleClass().add("field-box-wide");
        VBox.setVgrow(body, Priority.ALWAYS);
        toFigures = new Hyperlink(messages.get("report.section.figures"));
        toFigures.managedProperty().bind(toFigures.visibleProperty());
        toFigures.setOnAction(event -> showFigures.run());
        layOut(List.of(guidancePanel), bodyBox, List.of(toFigures));
    }

    @Override
    protected void showBody(ReportSection section) {
        body.show(section.body());
        guidance.setText(section.guidance());
        guidancePanel.setVisible(!section.guidance().isEmpty());
        toFigures.setVisible(section.id().equals(ReportDrafter.COMMENDATION_SECTION));
    }

    @Override
    protected void showBodyFindings(List<Finding> findings) {
        bodyBox.showFindings(findings);
    }

    @Override
    protected void focusBody() {
        body.requestFocus();
    }

    @Override
    protected void commitBody() {
        body.commit();
    }
}
