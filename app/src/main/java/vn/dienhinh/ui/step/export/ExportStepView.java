package vn.dienhinh.ui.step.export;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.application.conference.ConferenceCodec;
import vn.dienhinh.application.export.ExportService;
import vn.dienhinh.application.export.FileStore;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.dialog.FileOpener;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;

/** Step 9: at the left what the rules found, at the right the papers. */
public final class ExportStepView implements StepView {

    private static final double GAP = 24;
    private static final double SIDE_WIDTH = 304;

    private final ScrollPane node;
    private final PapersPane papers;

    public ExportStepView(ConferenceModel model, UiContext context, Navigator navigator, ExportService exports,
                          ConferenceCodec codec, FileStore files, FileOpener opener, Path startFolder) {
        ExportModel exportModel = new ExportModel(model, context, exports, codec, files, startFolder);
        FindingsPane findings = new FindingsPane(model, context, navigator);
        HBox.setHgrow(findings, Priority.ALWAYS);
        papers = new PapersPane(exportModel, context.messages());
        VBox side = new VBox(GAP / 2, papers, new ResultPane(exportModel, context.messages(), opener));
        side.setMinWidth(SIDE_WIDTH);
        side.setMaxWidth(SIDE_WIDTH);
        HBox page = new HBox(GAP, findings, side);
        page.getStyleClass().add("page");
        node = new ScrollPane(page);
        node.setFitToWidth(true);
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
    public void reveal(Place place) {
        papers.begin();
    }

    @Override
    public void commitPending() {
        // Nothing is typed here.
    }
}
