package vn.dienhinh.ui.step.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextArea;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** One heading of the report: what belongs there, and the clerk's text. */
final class ReportSectionPane implements PartPane {

    private static final double GAP = 16;
    private static final int ROWS = 9;
    private static final double LEAST_HEIGHT = 96;

    private final ConferenceModel model;
    private final ReportOutline outline;
    private final CommitTextField title;
    private final FieldBox titleBox;
    private final Label guidance;
    private final VBox guidancePanel;
    private final CommitTextArea body;
    private final FieldBox bodyBox;
    private final Hyperlink toFigures;
    private final VBox node;
    private String sectionId = "";

    /** @param showFigures leads to the table of figures */
    ReportSectionPane(ConferenceModel model, UiContext context, ReportOutline outline, Runnable showFigures) {
        this.model = model;
        this.outline = outline;
        Messages messages = context.messages();
        title = new CommitTextField(text -> outline.rename(sectionId, text));
        title.setId("report-section-title");
        titleBox = new FieldBox(messages.get("report.section.title"), title, null, context.findingMessages());
        titleBox.getStyleClass().add("field-box-wide");
        guidance = Rows.sentence("");
        guidancePanel = new VBox(Rows.sentence(messages.get("report.section.guidance"), "field-label"), guidance);
        guidancePanel.getStyleClass().add("panel");
        guidancePanel.managedProperty().bind(guidancePanel.visibleProperty());
        body = new CommitTextArea(text -> outline.write(sectionId, text));
        body.setId("report-section-body");
        body.setPrefRowCount(ROWS);
        body.setMinHeight(LEAST_HEIGHT);
        bodyBox = new FieldBox(messages.get("report.section.body"), body, messages.get("report.section.body.help"),
                context.findingMessages());
        bodyBox.getStyleClass().add("field-box-wide");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(bodyBox, Priority.ALWAYS);
        toFigures = new Hyperlink(messages.get("report.section.figures"));
        toFigures.managedProperty().bind(toFigures.visibleProperty());
        toFigures.setOnAction(event -> showFigures.run());
        node = new VBox(GAP, guidancePanel, titleBox, bodyBox, toFigures);
    }

    /** Shows another section; what was typed in the one before is handed over first. */
    void show(String id) {
        if (!id.equals(sectionId)) {
            commitPending();
            sectionId = id;
        }
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        outline.section(sectionId).ifPresent(this::refresh);
    }

    private void refresh(ReportSection section) {
        title.show(outline.heading(section));
        body.show(section.body());
        guidance.setText(section.guidance());
        guidancePanel.setVisible(!section.guidance().isEmpty());
        toFigures.setVisible(section.id().equals(ReportDrafter.COMMENDATION_SECTION));
        List<Finding> findings = PlaceFindings.inside(model.findingsProperty().get(), outline.path(sectionId));
        List<Finding> ofTitle = PlaceFindings.inside(findings, outline.path(sectionId) + ".title");
        titleBox.showFindings(ofTitle);
        bodyBox.showFindings(findings.stream().filter(finding -> !ofTitle.contains(finding)).toList());
    }

    @Override
    public void reveal(Place place) {
        if (place.path().endsWith(".title")) {
            title.requestFocus();
        } else {
            body.requestFocus();
        }
    }

    /** Gives the heading the focus, for a section just added. */
    void focusTitle() {
        title.requestFocus();
    }

    @Override
    public void commitPending() {
        title.commit();
        body.commit();
    }
}
