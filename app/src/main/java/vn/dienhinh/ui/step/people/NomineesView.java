package vn.dienhinh.ui.step.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/** Who is commended: persons and collectives in a table, and what the reports tell of the selected one below it. */
final class NomineesView implements PeoplePart {

    private static final double GAP = 8;
    private static final double TABLE_SHARE = 0.52;
    private static final int AWARD_COLUMNS = 21;
    private static final int AREA_ROWS = 4;
    private static final String VOTES = ".votesFor";
    private static final String LIST = "dossier.commendation.nominees";

    private final ConferenceModel model;
    private final Messages messages;
    private final FormFields fields;
    private final ConferenceRows<Nominee> rows;
    private final EditableTable<Nominee> table;
    private final RowTools<Nominee> tools;
    private final TableFindings findings;
    private final RowDetail<Nominee> detail;
    private final AwardsPane awards;
    private final Node ofPerson;
    private final Label empty;
    private final VBox page;
    private final StackPane node = new StackPane();
    private String selected = "";

    NomineesView(ConferenceModel model, UiContext context) {
        this.model = model;
        this.messages = context.messages();
        fields = new FormFields(model, context);
        rows = new ConferenceRows<>(model, "nominee", c -> c.dossier().commendation().nominees(),
                CongressEdits::withNominees, Nominee::id);
        table = new EditableTable<>(messages, columns(),
                () -> Nominee.blank(context.ids().get(), NomineeKind.INDIVIDUAL), Nominee::id, rows);
        table.setId("nominee-table");
        table.setName(messages.get("nominee.table"));
        table.setMovable(true);
        tools = new RowTools<>(messages, "nominee", table, rows, Nominee::id);
        Button pick = new Button(messages.get("nominee.pick"), new FontIcon(Feather.USER_PLUS));
        pick.setId("nominee-pick");
        pick.getStyleClass().add("accent");
        pick.setOnAction(event -> pick());
        tools.getChildren().add(0, pick);
        findings = new TableFindings(model, context, LIST,
                finding -> !finding.place().path().endsWith(VOTES));
        detail = new RowDetail<>("nominee", context, rows::rowChanged);
        awards = new AwardsPane(context, now -> changeSelected(row -> row.withAwards(now)));
        ofPerson = RowDetail.beside(
                detail.line("hometown", 26, Nominee::hometown, Nominee::withHometown),
                detail.line("education", 20, Nominee::education, Nominee::withEducation));
        ofPerson.managedProperty().bind(ofPerson.visibleProperty());
        detail.build(ofPerson,
                detail.area("achievements", AREA_ROWS, Nominee::achievements, Nominee::withAchievements),
                awards,
                detail.area("duties", 2, Nominee::duties, Nominee::withDuties),
                detail.area("report", AREA_ROWS, row -> row.report() == null ? "" : row.report(),
                        (row, text) -> row.withReport(text.isEmpty() ? null : text)));
        empty = Rows.sentence(messages.get("nominee.empty"), "panel");
        empty.managedProperty().bind(empty.visibleProperty());
        table.onSelection(() -> {
            tools.refresh();
            showSelected();
        });
        SplitPane split = new SplitPane(table, detail.node());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(TABLE_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        page = new VBox(GAP, head(), tools, empty, split, findings);
        page.getStyleClass().addAll("page", "table-page");
        node.getChildren().setAll(page);
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private Node head() {
        return Rows.sideBySide(fields.text("dossier.commendation.award", AWARD_COLUMNS,
                c -> c.dossier().commendation().award(),
                (c, value) -> with(c, c.dossier().commendation().withAward(value))),
                prize("individualPrize", Commendation::individualPrize,
                        (given, sum) -> given.withPrizes(sum, given.collectivePrize())),
                prize("collectivePrize", Commendation::collectivePrize,
                        (given, sum) -> given.withPrizes(given.individualPrize(), sum)));
    }

    private FieldBox prize(String field, Function<Commendation, BigDecimal> get,
                           BiFunction<Commendation, BigDecimal, Commendation> set) {
        return fields.number("dossier.commendation." + field,
                c -> get.apply(c.dossier().commendation()) == null ? null : get.apply(c.dossier().commendation()).intValue(),
                (c, value) -> with(c, set.apply(c.dossier().commendation(),
                        value == null ? null : BigDecimal.valueOf(value))));
    }

    private static Conference with(Conference conference, Commendation commendation) {
        return conference.withDossier(conference.dossier().withCommendation(commendation));
    }

    private List<EditableColumn<Nominee>> columns() {
        return List.of(
                EditableColumn.text("name", messages.get("nominee.name"), 190, Nominee::name, Nominee::withName),
                EditableColumn.choice("kind", messages.get("nominee.kind"), 92, List.of(NomineeKind.values()),
                        messages::word, Nominee::kind,
                        (row, value) -> row.withKind(value == null ? NomineeKind.INDIVIDUAL : value)),
                EditableColumn.number("birthYear", title("birthYear"), 86, Nominee::birthYear, Nominee::withBirthYear),
                EditableColumn.text("position", title("position"), 150, Nominee::position,
                        (Nominee row, String value) -> row.withPosition(value)).growing(),
                EditableColumn.text("workplace", title("workplace"), 150, Nominee::workplace,
                        (Nominee row, String value) -> row.withWorkplace(value)).growing(),
                EditableColumn.text("award", messages.get("nominee.award"), 190, Nominee::award, Nominee::withAward),
                EditableColumn.choice("gender", title("gender"), 84, List.of(Gender.values()), messages::word,
                        Nominee::gender, Nominee::withGender));
    }

    private String title(String field) {
        return messages.get("delegates.column." + field);
    }

    private void pick() {
        commitPending();
        Set<String> already = rows.rows().stream().map(Nominee::id).collect(Collectors.toSet());
        DelegatePick choice = new DelegatePick(model.conference().delegates(), already,
                person -> person.category() != null && person.category().group() == DelegateGroup.EXEMPLAR);
        PickPane pane = new PickPane(choice, messages, messages.get("nominee.pick.title"),
                more -> messages.get("nominee.progress", rows.rows().size() + more), this::take, this::back);
        node.getChildren().setAll(pane);
        pane.begin();
    }

    private void take(List<Delegate> people) {
        model.apply("nominee.pick", c -> CongressEdits.propose(c, people), people.size());
        back();
        table.reveal(people.get(0).id(), "");
    }

    private void back() {
        node.getChildren().setAll(page);
        table.requestFocus();
    }

    private void changeSelected(UnaryOperator<Nominee> change) {
        rows.rows().stream().filter(row -> row.id().equals(selected)).findFirst()
                .ifPresent(row -> rows.rowChanged(row, change.apply(row)));
    }

    private void refresh() {
        table.show(rows.rows());
        table.showMarks(findings.marks(ids()));
        findings.refresh();
        tools.refresh();
        empty.setVisible(rows.rows().isEmpty());
        showSelected();
    }

    private void showSelected() {
        List<Nominee> chosen = table.selectedRows();
        String id = chosen.size() == 1 ? chosen.get(0).id() : "";
        Nominee row = rows.rows().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (!id.equals(selected)) {
            awards.commitPending();
        }
        detail.show(row, id.equals(selected));
        selected = id;
        ofPerson.setVisible(row != null && row.kind() == NomineeKind.INDIVIDUAL);
        awards.show(row == null ? List.of() : row.awards());
    }

    private List<String> ids() {
        return rows.rows().stream().map(Nominee::id).toList();
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
    public boolean reveal(Place place) {
        if (fields.reveal(place)) {
            return true;
        }
        if (place.path().endsWith(VOTES) || !findings.reveal(place, table, ids())) {
            return false;
        }
        detail.reveal(place.path().substring(place.path().lastIndexOf('.') + 1));
        return true;
    }

    @Override
    public void commitPending() {
        fields.commitPending();
        table.commitPending();
        awards.commitPending();
        detail.commitPending();
    }
}
