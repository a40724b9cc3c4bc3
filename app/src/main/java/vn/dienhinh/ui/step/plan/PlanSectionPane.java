package vn.dienhinh.ui.step.plan;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.DraftedTextBox;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.outline.PlaceFindings;

/** One section: its heading, its text, and what the program lists under the text. */
final class PlanSectionPane implements PartPane {

    private static final double GAP = 16;
    private static final int ROWS = 9;

    private final ConferenceModel model;
    private final PlanOutline outline;
    private final CommitTextField title;
    private final FieldBox titleBox;
    private final DraftedTextBox body;
    private final ListingPane listing;
    private final VBox node;
    private String sectionId = "";

    PlanSectionPane(ConferenceModel model, UiContext context, PlanOutline outline, ListingPane listing) {
        this.model = model;
        this.outline = outline;
        this.listing = listing;
        title = new CommitTextField(text -> outline.rename(sectionId, text));
        title.setId("section-title");
        titleBox = new FieldBox(context.messages().get("plan.section.title"), title,
                context.messages().get("plan.section.title.help"), context.findingMessages());
        titleBox.getStyleClass().add("field-box-wide");
        body = new DraftedTextBox("section-body", context.messages().get("plan.section.body"),
                context.messages().get("plan.section.body.help"), ROWS, context,
                text -> outline.write(sectionId, text));
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(GAP, titleBox, body, listing.node());
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

    private void refresh(PlanSection section) {
        title.show(outline.title(section));
        body.show(section.body(), outline.draftedBody(section));
        listing.show(section.listing());
        List<Finding> findings = PlaceFindings.inside(model.findingsProperty().get(), outline.path(sectionId));
        List<Finding> ofTitle = PlaceFindings.inside(findings, outline.path(sectionId) + ".title");
        titleBox.showFindings(ofTitle);
        body.showFindings(findings.stream().filter(finding -> !ofTitle.contains(finding)).toList());
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
