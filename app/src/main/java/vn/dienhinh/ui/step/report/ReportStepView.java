package vn.dienhinh.ui.step.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import vn.dienhinh.application.drafting.ReportDrafter;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.outline.DraftedTextPane;
import vn.dienhinh.ui.outline.NamedPart;
import vn.dienhinh.ui.outline.PaperParts;
import vn.dienhinh.ui.outline.PartPane;

/** Step 8: the report's parts beside the one at hand, and on another tab the figures, which need the whole width. */
public final class ReportStepView implements StepView {

    private static final int TEXT_ROWS = 7;

    private final ReportOutline outline;
    private final PaperParts parts;
    private final ConferenceModel model;
    private final UiContext context;
    private final Tab textTab = new Tab();
    private final Tab figuresTab = new Tab();
    private final TabPane node = new TabPane(textTab, figuresTab);

    public ReportStepView(ConferenceModel model, UiContext context, ReportDrafter drafter) {
        this.model = model;
        this.context = context;
        outline = new ReportOutline(model, context, drafter);
        Map<ReportPart, PartPane> panes = new EnumMap<>(ReportPart.class);
        panes.put(ReportPart.HEAD, new ReportHeadPane(model, context, outline));
        panes.put(ReportPart.OPENING, new DraftedTextPane(model, context, new DraftedTextPane.Text("report.opening",
                c -> c.report().opening(), drafter::draftedOpening,
                (c, text) -> c.withReport(c.report().withOpening(text))), TEXT_ROWS));
        panes.put(ReportPart.CLOSING, new DraftedTextPane(model, context, new DraftedTextPane.Text("report.closing",
                c -> c.report().closing(), drafter::draftedClosing,
                (c, text) -> c.withReport(c.report().withClosing(text))), TEXT_ROWS));
        panes.put(ReportPart.FIGURES, new FiguresPane(model, context));
        parts = new PaperParts("report", context, outline, new ReportSectionPane(model, context, outline,
                () -> node.getSelectionModel().select(figuresTab)), panes);
        textTab.setText(context.messages().get("report.tab"));
        textTab.setContent(parts.node());
        figuresTab.setContent(panes.get(ReportPart.FIGURES).node());
        node.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        node.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> commitPending());
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        parts.refresh();
        figuresTab.setText(context.messages().get("figures.tab", model.conference().report().figures().size()));
    }

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Place place) {
        Optional<String> section = outline.sectionAt(place.path());
        if (section.isPresent()) {
            node.getSelectionModel().select(textTab);
            parts.revealSection(section.get(), place);
        } else {
            NamedPart.of(ReportPart.values(), place.path()).ifPresent(part -> {
                node.getSelectionModel().select(part == ReportPart.FIGURES ? figuresTab : textTab);
                parts.revealPart(part, place);
            });
        }
    }

    @Override
    public void commitPending() {
        parts.commitPending();
    }
}
