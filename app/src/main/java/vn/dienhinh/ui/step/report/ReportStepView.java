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
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.outline.DraftedTextPane;
import vn.dienhinh.ui.outline.OutlineList;
import vn.dienhinh.ui.outline.OutlinePane;
import vn.dienhinh.ui.outline.OutlineRow;
import vn.dienhinh.ui.outline.OutlineSide;
import vn.dienhinh.ui.outline.PartPane;

/** Step 8: the report's parts beside the one at hand, and on another tab the figures, which need the whole width. */
public final class ReportStepView implements StepView {

    private static final int TEXT_ROWS = 7;

    private final ReportOutline outline;
    private final Map<ReportPart, PartPane> panes = new EnumMap<>(ReportPart.class);
    private final ReportSectionPane sectionPane;
    private final OutlineList list;
    private final OutlineSide side;
    private final ConferenceModel model;
    private final UiContext context;
    private final OutlinePane master;
    private final Tab textTab = new Tab();
    private final Tab figuresTab = new Tab();
    private final TabPane node = new TabPane(textTab, figuresTab);

    public ReportStepView(ConferenceModel model, UiContext context, ReportDrafter drafter) {
        this.model = model;
        this.context = context;
        outline = new ReportOutline(model, context, drafter);
        panes.put(ReportPart.HEAD, new ReportHeadPane(model, context, outline));
        panes.put(ReportPart.OPENING, new DraftedTextPane(model, context, new DraftedTextPane.Text("report.opening",
                c -> c.report().opening(), drafter::draftedOpening,
                (c, text) -> c.withReport(c.report().withOpening(text))), TEXT_ROWS));
        panes.put(ReportPart.CLOSING, new DraftedTextPane(model, context, new DraftedTextPane.Text("report.closing",
                c -> c.report().closing(), drafter::draftedClosing,
                (c, text) -> c.withReport(c.report().withClosing(text))), TEXT_ROWS));
        panes.put(ReportPart.FIGURES, new FiguresPane(model, context));
        list = new OutlineList(this::showPart);
        sectionPane = new ReportSectionPane(model, context, outline, () -> node.getSelectionModel().select(figuresTab));
        list.setId("report-parts");
        list.setAccessibleText(context.messages().get("report.parts"));
        side = new OutlineSide("report", context.messages(), outline, list, this::showAdded);
        master = new OutlinePane(side);
        textTab.setText(context.messages().get("report.tab"));
        textTab.setContent(master);
        figuresTab.setContent(panes.get(ReportPart.FIGURES).node());
        node.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        node.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> commitPending());
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        list.show(outline.rows());
        figuresTab.setText(context.messages().get("figures.tab", model.conference().report().figures().size()));
        panes.values().forEach(PartPane::refresh);
        showPart(list.chosen());
    }

    private void showPart(String id) {
        side.refresh();
        Optional<OutlineRow> row = list.getItems().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
        if (row.isEmpty()) {
            return;
        }
        if (outline.section(id).isPresent()) {
            sectionPane.show(id);
            master.showDetail(row.get().words(), sectionPane.node());
        } else {
            sectionPane.commitPending();
            master.showDetail(row.get().title(), panes.get(ReportPart.valueOf(id.substring(1))).node());
        }
    }

    private void showAdded(String id) {
        list.choose(id);
        sectionPane.focusTitle();
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
        Optional<ReportSection> section = outline.sectionAt(place.path());
        Optional<ReportPart> part = ReportPart.of(place.path());
        part.ifPresent(found -> node.getSelectionModel().select(found == ReportPart.FIGURES ? figuresTab : textTab));
        if (section.isPresent()) {
            node.getSelectionModel().select(textTab);
            list.choose(section.get().id());
            sectionPane.reveal(place);
        } else if (part.isPresent()) {
            list.choose(part.get().id());
            panes.get(part.get()).reveal(place);
        }
    }

    @Override
    public void commitPending() {
        sectionPane.commitPending();
        panes.values().forEach(PartPane::commitPending);
    }
}
