package vn.dienhinh.ui.step.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.dossier.PaperEntry;
import vn.dienhinh.domain.dossier.PaperKind;
import vn.dienhinh.domain.dossier.PaperState;
import vn.dienhinh.domain.dossier.Passage;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.dialog.FileOpener;
import vn.dienhinh.ui.step.Navigator;

/** The dossier: the papers at the left, the one at hand at the right, the export below. */
final class DossierPane extends BorderPane {

    private static final double LIST_WIDTH = 400;
    private static final double GAP = 12;
    private static final String PAPERS = "dossier.papers";
    private static final Pattern ENTRY = Pattern.compile("dossier\\.papers\\[(\\d+)](?:\\.(.*))?");
    private static final Pattern PASSAGE = Pattern.compile("passages\\[(\\d+)].*");

    private final ConferenceModel model;
    private final UiContext context;
    private final DossierModel dossier;
    private final Navigator navigator;
    private final PaperListPane list;
    private final ExportBar bar;
    private final ResultPane result;
    private final VBox side = new VBox(GAP);
    private final ScrollPane sideScroll = new ScrollPane(side);
    private final Label counts = Rows.sentence("", "field-help");
    private PaperPane paper;

    DossierPane(ConferenceModel model, UiContext context, DossierModel dossier, ExportModel exports,
                Navigator navigator, FileOpener opener) {
        this.model = model;
        this.context = context;
        this.dossier = dossier;
        this.navigator = navigator;
        result = new ResultPane(exports, context.messages(), opener);
        side.getStyleClass().add("paper-side");
        sideScroll.setFitToWidth(true);
        sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideScroll.setFocusTraversable(false);
        HBox.setHgrow(sideScroll, Priority.ALWAYS);
        list = new PaperListPane(dossier, exports, context.messages(), this::show);
        list.setMinWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        bar = new ExportBar(exports, context.messages());
        counts.getStyleClass().add("dossier-counts");
        setTop(counts);
        setCenter(new HBox(list, sideScroll));
        setBottom(bar);
        list.select(PaperKind.PLAN);
        exports.outcomeProperty().addListener((property, was, is) -> sideScroll.setVvalue(0));
        dossier.rowsProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void show(PaperKind kind) {
        if (paper != null) {
            paper.commitPending();
        }
        paper = new PaperPane(dossier, context, kind);
        result.setVisible(false);
        side.getChildren().setAll(result, paper);
        sideScroll.setVvalue(0);
        navigator.look(kind);
        showFindings();
    }

    private void refresh() {
        paper.refresh();
        showFindings();
        List<PaperRow> rows = dossier.rowsProperty().get();
        long required = rows.stream().filter(PaperRow::isRequired).count();
        long sent = rows.stream().filter(row -> row.isRequired()
                && row.state() == PaperState.SENT).count();
        counts.setText(context.messages().get(required == 0 ? "dossier.counts.none" : "dossier.counts", required, sent));
    }

    private void showFindings() {
        paper.passages().showFindings(PAPERS, model.findingsProperty().get());
    }

    /** Selects a paper of the list. */
    void select(PaperKind kind) {
        list.select(kind);
    }

    void begin() {
        bar.begin();
    }

    /** Shows the paper and field of a place; false for a place that is not entered here. */
    boolean reveal(Place place) {
        Matcher matcher = ENTRY.matcher(place.path());
        List<PaperEntry> entries = dossier.conference().dossier().papers();
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= entries.size()) {
            return false;
        }
        PaperEntry entry = entries.get(Integer.parseInt(matcher.group(1)));
        for (PaperKind kind : PaperKind.values()) {
            if (kind.name().equals(entry.paper())) {
                list.select(kind);
                revealField(entry, matcher.group(2) == null ? "" : matcher.group(2));
                return true;
            }
        }
        return false;
    }

    private void revealField(PaperEntry entry, String field) {
        Matcher passage = PASSAGE.matcher(field);
        if (passage.matches()) {
            List<Passage> own = entry.passages();
            int at = Integer.parseInt(passage.group(1));
            paper.passages().reveal(at < own.size() ? own.get(at).key() : "");
        } else {
            paper.revealHead(field.endsWith("date"));
        }
    }

    void commitPending() {
        paper.commitPending();
    }
}
