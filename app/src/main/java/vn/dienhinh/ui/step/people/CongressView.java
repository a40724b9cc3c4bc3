package vn.dienhinh.ui.step.people;

import java.util.List;
import java.util.Set;
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
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/** Who is sent to the superior's congress: quota, people picked from those who attend, and each one's short profile. */
final class CongressView implements PeoplePart {

    private static final double GAP = 8;
    private static final double TABLE_SHARE = 0.5;
    private static final int EVENT_COLUMNS = 34;
    private static final int AREA_ROWS = 4;
    private static final String LIST = "dossier.congress.people";

    private final ConferenceModel model;
    private final UiContext context;
    private final Messages messages;
    private final FormFields fields;
    private final ConferenceRows<CongressDelegate> rows;
    private final EditableTable<CongressDelegate> table;
    private final RowTools<CongressDelegate> tools;
    private final TableFindings findings;
    private final RowDetail<CongressDelegate> detail;
    private final Label progress = Rows.sentence("", "answer");
    private final Label empty;
    private final VBox page;
    private final StackPane node = new StackPane();
    private String selected = "";

    CongressView(ConferenceModel model, UiContext context) {
        this.model = model;
        this.context = context;
        this.messages = context.messages();
        fields = new FormFields(model, context);
        rows = new ConferenceRows<>(model, "congress", c -> c.dossier().congress().people(), CongressEdits::withPeople,
                CongressDelegate::id);
        table = new EditableTable<>(messages, columns(),
                () -> CongressDelegate.of(Delegate.blank(context.ids().get())), CongressDelegate::id, rows);
        table.setId("congress-table");
        table.setName(messages.get("congress.table"));
        table.setMovable(true);
        tools = new RowTools<>(messages, "congress", table, rows, CongressDelegate::id);
        Button pick = new Button(messages.get("congress.pick"), new FontIcon(Feather.USER_PLUS));
        pick.setId("congress-pick");
        pick.getStyleClass().add("accent");
        pick.setOnAction(event -> pick());
        tools.getChildren().add(0, pick);
        tools.getChildren().add(progress);
        findings = new TableFindings(model, context, LIST);
        detail = new RowDetail<>("congress", context, rows::rowChanged);
        detail.build(RowDetail.beside(
                        detail.line("hometown", 26, CongressDelegate::hometown, CongressDelegate::withHometown),
                        detail.line("education", 20, CongressDelegate::education, CongressDelegate::withEducation)),
                detail.area("achievements", AREA_ROWS, CongressDelegate::achievements,
                        CongressDelegate::withAchievements));
        empty = Rows.sentence(messages.get("congress.empty"), "panel");
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
        return Rows.sideBySide(
                fields.text("dossier.congress.event", EVENT_COLUMNS, c -> c.dossier().congress().event(),
                        (c, value) -> with(c, c.dossier().congress().withEvent(value))),
                fields.number("dossier.congress.quota", c -> c.dossier().congress().quota(),
                        (c, value) -> with(c, c.dossier().congress().withQuota(value))));
    }

    private static Conference with(Conference conference, CongressList congress) {
        return conference.withDossier(conference.dossier().withCongress(congress));
    }

    private List<EditableColumn<CongressDelegate>> columns() {
        return List.of(
                EditableColumn.text("person.fullName", title("fullName"), 170, row -> row.person().fullName(),
                        (row, value) -> row.withPerson(row.person().withFullName(value))),
                EditableColumn.number("person.birthYear", title("birthYear"), 86, row -> row.person().birthYear(),
                        (row, value) -> row.withPerson(row.person().withBirthYear(value))),
                EditableColumn.choice("person.gender", title("gender"), 84, List.of(Gender.values()), messages::word,
                        row -> row.person().gender(), (row, value) -> row.withPerson(row.person().withGender(value))),
                EditableColumn.text("person.position", title("position"), 160, row -> row.person().position(),
                        (CongressDelegate row, String value) -> row.withPerson(row.person().withPosition(value)))
                        .growing(),
                EditableColumn.text("person.workplace", title("workplace"), 150, row -> row.person().workplace(),
                        (CongressDelegate row, String value) -> row.withPerson(row.person().withWorkplace(value)))
                        .growing(),
                EditableColumn.text("person.ethnicity", title("ethnicity"), 80, row -> row.person().ethnicity(),
                        (row, value) -> row.withPerson(row.person().withEthnicity(value))),
                EditableColumn.check("person.partyMember", title("partyMember"), 96,
                        row -> row.person().partyMember(),
                        (row, value) -> row.withPerson(row.person().withPartyMember(value))),
                EditableColumn.text("person.collective", title("collective"), 180, row -> row.person().collective(),
                        (row, value) -> row.withPerson(row.person().withCollective(value))),
                EditableColumn.text("person.highestAward", title("highestAward"), 190,
                        row -> row.person().highestAward(),
                        (row, value) -> row.withPerson(row.person().withHighestAward(value))),
                EditableColumn.text("person.note", title("note"), 140, row -> row.person().note(),
                        (row, value) -> row.withPerson(row.person().withNote(value))));
    }

    private String title(String field) {
        return messages.get("delegates.column." + field);
    }

    private void pick() {
        commitPending();
        Set<String> already = rows.rows().stream().map(CongressDelegate::id).collect(Collectors.toSet());
        DelegatePick choice = new DelegatePick(model.conference().delegates(), already,
                person -> person.category() != null && person.category().group() == DelegateGroup.EXEMPLAR);
        PickPane pane = new PickPane(choice, messages, messages.get("congress.pick.title"), this::progress,
                this::take, this::back);
        node.getChildren().setAll(pane);
        pane.begin();
    }

    private void take(List<Delegate> people) {
        model.apply("congress.pick", c -> CongressEdits.send(c, people), people.size());
        back();
        table.reveal(people.get(0).id(), "");
    }

    private void back() {
        node.getChildren().setAll(page);
        table.requestFocus();
    }

    private String progress(int more) {
        CongressList congress = model.conference().dossier().congress();
        int people = congress.people().size() + more;
        if (congress.quota() == null) {
            return messages.get("congress.progress", people);
        }
        int over = people - congress.quota();
        return messages.get(over > 0 ? "congress.progress.over" : "congress.progress.quota", people, congress.quota(),
                over);
    }

    private void refresh() {
        List<String> ids = ids();
        table.show(rows.rows());
        table.showMarks(findings.marks(ids));
        findings.refresh();
        tools.refresh();
        progress.setText(progress(0));
        CongressList congress = model.conference().dossier().congress();
        boolean over = congress.quota() != null && congress.people().size() > congress.quota();
        progress.getStyleClass().remove("finding-error");
        if (over) {
            progress.getStyleClass().add("finding-error");
        }
        empty.setVisible(rows.rows().isEmpty());
        showSelected();
    }

    private void showSelected() {
        List<CongressDelegate> chosen = table.selectedRows();
        String id = chosen.size() == 1 ? chosen.get(0).id() : "";
        CongressDelegate row = rows.rows().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        detail.show(row, id.equals(selected));
        selected = id;
    }

    private List<String> ids() {
        return rows.rows().stream().map(CongressDelegate::id).toList();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        if (rows.rows().isEmpty()) {
            fields.box("dossier.congress.event").field().requestFocus();
        } else {
            table.begin();
        }
    }

    @Override
    public boolean reveal(Place place) {
        if (fields.reveal(place)) {
            return true;
        }
        if (!findings.reveal(place, table, ids())) {
            return false;
        }
        detail.reveal(place.path().substring(place.path().lastIndexOf('.') + 1));
        return true;
    }

    @Override
    public void commitPending() {
        fields.commitPending();
        table.commitPending();
        detail.commitPending();
    }
}
