package vn.dienhinh.ui.step.programme;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.step.Navigator;
import vn.dienhinh.ui.step.StepView;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/** Step 5: the running order as a table, with times worked out. */
public final class ProgrammeStepView implements StepView {

    private static final double GAP = 8;
    private static final double TEXT_WIDTH = 240;
    private static final double SMALL_WIDTH = 64;
    private static final double TICK_WIDTH = 80;
    private static final double TIME_WIDTH = 88;
    private static final double NAME_WIDTH = 160;
    private static final String LIST = "programme";

    private final ConferenceModel model;
    private final UiContext context;
    private final ConferenceRows<TimedItem> rows;
    private final TimeTotals totals;
    private final EditableTable<TimedItem> table;
    private final TableFindings findings;
    private final RowTools<TimedItem> tools;
    private final Button fill;
    private final Label empty;
    private final Label sum = Rows.sentence("", "field-label");
    private final Label against = Rows.sentence("", "muted");
    private final Label span = Rows.sentence("", "muted");
    private final Hyperlink toForm;
    private final PresentationsPane talks;
    private final VBox node;

    public ProgrammeStepView(ConferenceModel model, UiContext context, Navigator navigator) {
        this.model = model;
        this.context = context;
        Messages messages = context.messages();
        rows = new ConferenceRows<>(model, LIST, TimedItem::of, TimedItem::into, TimedItem::id);
        totals = new TimeTotals(messages);
        table = new EditableTable<>(messages, columns(messages), () -> TimedItem.blank(context.ids().get()),
                TimedItem::id, rows);
        table.setName(messages.get("programme.table"));
        table.setMovable(true);
        table.setId("programme-table");
        findings = new TableFindings(model, context, LIST);
        tools = new RowTools<>(messages, LIST, table, rows, TimedItem::id);
        fill = new Button(messages.get("programme.fill"), new FontIcon(Feather.DOWNLOAD));
        fill.setId("programme-fill");
        fill.setOnAction(event -> fill());
        tools.getChildren().add(1, fill);
        empty = Rows.sentence("", "panel");
        empty.managedProperty().bind(empty.visibleProperty());
        toForm = new Hyperlink(messages.get("programme.toForm"));
        toForm.setOnAction(event -> navigator.show(Step.FORM));
        toForm.managedProperty().bind(toForm.visibleProperty());
        talks = new PresentationsPane(model, context);
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(GAP, tools, empty, table, sum, against, new FlowPane(GAP, 0, span, toForm), findings,
                talks);
        node.getStyleClass().add("page");
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private List<EditableColumn<TimedItem>> columns(Messages messages) {
        return List.of(
                EditableColumn.text("text", messages.get("programme.text"), TEXT_WIDTH, row -> row.item().text(),
                        (TimedItem row, String value) -> row.with(row.item().withText(value))).growing(),
                EditableColumn.number("minutes", messages.get("programme.minutesColumn"), SMALL_WIDTH,
                        row -> row.item().minutes(),
                        (TimedItem row, Integer value) -> row.with(row.item().withMinutes(value)))
                        .spokenAs(messages.get("programme.minutes.spoken")),
                EditableColumn.readOnly("begins", messages.get("programme.begins"), TIME_WIDTH,
                        row -> row.begins() == null ? "" : TimeTotals.clock(row.begins())),
                EditableColumn.text("inCharge", messages.get("programme.inCharge"), NAME_WIDTH,
                        row -> row.item().inCharge(), (row, value) -> row.with(row.item().withInCharge(value))),
                EditableColumn.check("optional", messages.get("programme.optional"), TICK_WIDTH,
                        row -> row.item().optional(),
                        (row, value) -> row.with(row.item().withOptional(Boolean.TRUE.equals(value)))));
    }

    private void fill() {
        table.commitPending();
        Conference conference = model.conference();
        int missing = RuledItems.missing(conference.rules().programme(), conference.programme()).size();
        model.apply("programme.fill", c -> c.withProgramme(
                RuledItems.fill(c.rules().programme(), c.programme(), context.ids())), missing);
        table.requestFocus();
    }

    private void refresh() {
        Conference conference = model.conference();
        table.show(rows.rows());
        table.showMarks(findings.marks(rows.rows().stream().map(TimedItem::id).toList()));
        findings.refresh();
        tools.refresh();
        talks.refresh();
        int missing = RuledItems.missing(conference.rules().programme(), conference.programme()).size();
        fill.setDisable(missing == 0);
        boolean none = conference.programme().isEmpty();
        empty.setVisible(none);
        empty.setText(context.messages().get(missing > 0 ? "programme.empty.ruled" : "programme.empty", missing));
        sum.setText(totals.sum(conference));
        against.setText(totals.against(conference));
        span.setText(totals.span(conference));
        toForm.setVisible(conference.meeting().startTime() == null || conference.meeting().duration().isEmpty());
    }

    @Override
    public Step step() {
        return Step.PROGRAMME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        table.begin();
    }

    @Override
    public void reveal(Place place) {
        if (talks.reveal(place)) {
            return;
        }
        findings.reveal(place, table, rows.rows().stream().map(TimedItem::id).toList());
    }

    @Override
    public void commitPending() {
        talks.commitPending();
        table.commitPending();
    }
}
