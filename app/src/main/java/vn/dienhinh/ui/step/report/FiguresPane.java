package vn.dienhinh.ui.step.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/** Commendations by form and year, with their sums. */
final class FiguresPane implements PartPane {

    private static final double GAP = 8;
    private static final double FORM_WIDTH = 200;
    private static final double YEAR_WIDTH = 64;
    private static final double NUMBER_WIDTH = 96;
    private static final double LEAST_HEIGHT = 200;

    private final UiContext context;
    private final ConferenceRows<CommendationFigure> rows;
    private final EditableTable<CommendationFigure> table;
    private final RowTools<CommendationFigure> tools;
    private final TableFindings findings;
    private final Label sums = Rows.sentence("", "field-label");
    private final VBox node;

    FiguresPane(ConferenceModel model, UiContext context) {
        this.context = context;
        Messages messages = context.messages();
        rows = new ConferenceRows<>(model, "figures", c -> c.report().figures(),
                (c, list) -> c.withReport(c.report().withFigures(list)), CommendationFigure::id);
        table = new EditableTable<>(messages, columns(messages),
                () -> CommendationFigure.blank(context.ids().get()), CommendationFigure::id, rows);
        table.setName(messages.get("figures.table"));
        table.setId("figures-table");
        table.setMovable(true);
        table.setMinHeight(LEAST_HEIGHT);
        tools = new RowTools<>(messages, "figures", table, rows, CommendationFigure::id);
        findings = new TableFindings(model, context, "report.figures");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(GAP, Rows.sentence(messages.get("figures.help"), "field-help"), tools, table, sums, findings);
        node.getStyleClass().add("page");
        refresh();
    }

    private static List<EditableColumn<CommendationFigure>> columns(Messages messages) {
        return List.of(
                EditableColumn.text("form", messages.get("figures.form"), FORM_WIDTH, CommendationFigure::form,
                        CommendationFigure::withForm).growing(),
                EditableColumn.number("year", messages.get("figures.year"), YEAR_WIDTH, CommendationFigure::year,
                        CommendationFigure::withYear),
                EditableColumn.number("collectives", messages.get("figures.collectives"), NUMBER_WIDTH,
                        CommendationFigure::collectives, CommendationFigure::withCollectives)
                        .spokenAs(messages.get("figures.collectives.spoken")),
                EditableColumn.number("individuals", messages.get("figures.individuals"), NUMBER_WIDTH,
                        CommendationFigure::individuals, CommendationFigure::withIndividuals)
                        .spokenAs(messages.get("figures.individuals.spoken")),
                EditableColumn.number("directWorkers", messages.get("figures.directWorkers"), NUMBER_WIDTH,
                        CommendationFigure::directWorkers, CommendationFigure::withDirectWorkers)
                        .spokenAs(messages.get("figures.directWorkers.spoken")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        table.show(rows.rows());
        table.showMarks(findings.marks(ids()));
        findings.refresh();
        tools.refresh();
        FigureSums sum = FigureSums.of(rows.rows());
        sums.setText(context.messages().get(sum.individuals() == 0 ? "figures.sums.short" : "figures.sums",
                sum.collectives(), sum.individuals(), sum.directWorkers(), Math.round(sum.directShare())));
    }

    @Override
    public void reveal(Place place) {
        findings.reveal(place, table, ids());
    }

    @Override
    public void commitPending() {
        table.commitPending();
    }

    private List<String> ids() {
        return rows.rows().stream().map(CommendationFigure::id).toList();
    }
}
