package vn.dienhinh.ui.step.assignment;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.MilestoneKind;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.TimeLimitField;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.outline.PartPane;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/** What is due until when: a table, the limit of the chosen row below it, and the superior's limits beside. */
final class MilestonesPane implements PartPane {

    private static final double GAP = 8;
    private static final double KIND_WIDTH = 104;
    private static final double WHAT_WIDTH = 180;
    private static final double LIMIT_WIDTH = 184;
    private static final double NAME_WIDTH = 136;
    private static final double LEAST_HEIGHT = 136;

    private final ConferenceModel model;
    private final UiContext context;
    private final ConferenceRows<Milestone> rows;
    private final EditableTable<Milestone> table;
    private final RowTools<Milestone> tools;
    private final TableFindings findings;
    private final CheckBox byDate;
    private final TimeLimitField limit;
    private final FieldBox limitBox;
    private final Label chosenWords = Rows.sentence("", "field-label");
    private final VBox superior = new VBox(GAP / 2);
    private final VBox node;
    private String chosenId = "";

    MilestonesPane(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        Messages messages = context.messages();
        rows = new ConferenceRows<>(model, "milestones", Conference::milestones, Conference::withMilestones,
                Milestone::id);
        table = new EditableTable<>(messages, columns(messages), () -> Milestone.blank(context.ids().get()),
                Milestone::id, rows);
        table.setName(messages.get("milestones.table"));
        table.setId("milestones-table");
        table.setMinHeight(LEAST_HEIGHT);
        table.setMovable(true);
        table.onSelection(this::showChosen);
        tools = new RowTools<>(messages, "milestones", table, rows, Milestone::id);
        byDate = new CheckBox(messages.get("milestones.byDate"));
        byDate.setId("milestones-by-date");
        byDate.setOnAction(event -> refresh());
        tools.getChildren().add(byDate);
        limit = new TimeLimitField(messages, this::changeLimit);
        limitBox = new FieldBox(messages.get("milestones.limit"), limit, null, context.findingMessages());
        limitBox.setId("milestone-limit");
        findings = new TableFindings(model, context, "milestones");
        superior.getStyleClass().add("panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(GAP, tools, table, chosenWords, limitBox, findings, superior);
        node.getStyleClass().add("page");
        refresh();
    }

    private static List<EditableColumn<Milestone>> columns(Messages messages) {
        return List.of(
                EditableColumn.text("what", messages.get("milestones.what"), WHAT_WIDTH, Milestone::what,
                        Milestone::withWhat).growing(),
                EditableColumn.choice("kind", messages.get("milestones.kind"), KIND_WIDTH,
                        List.of(MilestoneKind.values()), kind -> messages.get("milestoneKind." + kind),
                        Milestone::kind, Milestone::withKind),
                EditableColumn.readOnly("limit", messages.get("milestones.limitColumn"), LIMIT_WIDTH,
                        milestone -> milestone.limit().words()),
                EditableColumn.text("inCharge", messages.get("milestones.inCharge"), NAME_WIDTH,
                        Milestone::inCharge, Milestone::withInCharge));
    }

    private void changeLimit(TimeLimit value) {
        find(chosenId).filter(milestone -> !milestone.limit().equals(value)).ifPresent(milestone ->
                rows.rowChanged(milestone, milestone.withLimit(value)));
    }

    private void showChosen() {
        List<Milestone> chosen = table.selectedRows();
        String id = chosen.isEmpty() ? "" : chosen.get(0).id();
        if (!id.equals(chosenId)) {
            limit.commit();
            chosenId = id;
        }
        Optional<Milestone> milestone = find(chosenId);
        limitBox.setDisable(milestone.isEmpty());
        limit.show(milestone.map(Milestone::limit).orElse(TimeLimit.unknown()));
        chosenWords.setText(milestone.isEmpty() ? context.messages().get("milestones.choose")
                : context.messages().get("milestones.chosen", milestone.get().what()));
    }

    private Optional<Milestone> find(String id) {
        return rows.rows().stream().filter(milestone -> milestone.id().equals(id)).findFirst();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        boolean sorted = byDate.isSelected();
        table.setMovable(!sorted);
        tools.setMovable(!sorted);
        table.show(sorted ? MilestoneOrder.byDate(rows.rows()) : rows.rows());
        table.showMarks(findings.marks(ids()));
        findings.refresh();
        showChosen();
        showSuperior();
    }

    private void showSuperior() {
        superior.getChildren().setAll(Rows.sentence(context.messages().get("limits.title"), "field-label"));
        List<SuperiorLimits.Line> lines = new SuperiorLimits(context.messages()).of(model.conference());
        if (lines.isEmpty()) {
            superior.getChildren().add(Rows.sentence(context.messages().get("limits.none"), "muted"));
        }
        for (SuperiorLimits.Line line : lines) {
            Label label = Rows.sentence(line.words());
            if (!line.source().isNone()) {
                label.setTooltip(new Tooltip(line.source().words()));
            }
            superior.getChildren().add(label);
        }
    }

    @Override
    public void reveal(Place place) {
        findings.reveal(place, table, ids());
        if (place.path().endsWith("].limit")) {
            limit.getChildren().get(0).requestFocus();
        }
    }

    @Override
    public void commitPending() {
        table.commitPending();
        limit.commit();
    }

    private List<String> ids() {
        return rows.rows().stream().map(Milestone::id).toList();
    }
}
