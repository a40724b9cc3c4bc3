package vn.dienhinh.ui.step.export;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.layout.Priority;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Segments;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.export.sending.SendingPane;
import vn.dienhinh.ui.verify.FormCheckModel;
import vn.dienhinh.ui.verify.FormCheckPane;

/** Step 9: the papers of the dossier and their export, what the rules found, and the check of official form. */
public final class ExportStepView implements StepView {

    private static final String PAPERS = "papers";
    private static final String FINDINGS = "findings";
    private static final String FORM = "form";
    private static final String SENDING = "sending";

    private final ConferenceModel model;
    private final DossierModel dossier;
    private final DossierPane papers;
    private final FormCheckPane form;
    private final Segments segments;
    private final VBox node;

    /** @param tools what the page works with besides the conference */
    public ExportStepView(ConferenceModel model, UiContext context, Navigator navigator, ExportTools tools) {
        this.model = model;
        dossier = new DossierModel(model, context, tools.exports());
        ExportModel exports = new ExportModel(model, context, new ExportWork(tools.exports(), tools.checks()), dossier,
                tools.codec(), tools.files(), tools.folder());
        papers = new DossierPane(model, context, dossier, exports, navigator, tools.opener());
        form = new FormCheckPane(new FormCheckModel(context, tools.checks()), context.messages());
        VBox findings = new VBox(new FindingsPane(model, context, navigator));
        findings.getStyleClass().add("page");
        ScrollPane findingsScroll = new ScrollPane(findings);
        findingsScroll.setFitToWidth(true);
        segments = new Segments(context.messages(), "export.part");
        segments.add(PAPERS, papers);
        segments.add(FINDINGS, findingsScroll);
        segments.add(FORM, form);
        SendingPane sending = new SendingPane(model, context, tools.sending());
        segments.add(SENDING, sending);
        segments.onShow(part -> {
            if (part.equals(SENDING)) {
                sending.begin();
            }
        });
        segments.onLeave(this::commitPending);
        VBox.setVgrow(segments, Priority.ALWAYS);
        node = new VBox(segments);
        node.sceneProperty().addListener((property, was, is) -> dossier.setActive(is != null));
        model.conferenceProperty().addListener((property, was, is) -> showCounts());
        segments.show(PAPERS);
        showCounts();
    }

    private void showCounts() {
        long open = model.findingsProperty().get().stream().map(Finding::severity)
                .filter(severity -> severity != Severity.INFO).count();
        segments.showCount(FINDINGS, open);
    }

    @Override
    public Step step() {
        return Step.EXPORT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        if (segments.shown().equals(FORM)) {
            form.begin();
        } else {
            papers.begin();
        }
    }

    @Override
    public void reveal(Place place) {
        segments.show(PAPERS);
        if (!papers.reveal(place)) {
            papers.begin();
        }
    }

    @Override
    public void commitPending() {
        papers.commitPending();
    }
}
