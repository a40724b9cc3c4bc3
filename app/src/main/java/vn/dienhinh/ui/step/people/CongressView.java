package vn.dienhinh.ui.step.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.TableFindings;

/** Who is sent to the superior's congress: quota, people picked from those who attend, and each one's short profile. */
final class CongressView extends PickedPeopleView<CongressDelegate> {

    private static final double TABLE_SHARE = 0.5;
    private static final int EVENT_COLUMNS = 34;
    private static final int AREA_ROWS = 4;
    private static final String LIST = "dossier.congress.people";

    private final Label progress = Rows.sentence("", "answer");

    CongressView(ConferenceModel model, UiContext context) {
        super("congress", model, context, new ConferenceRows<>(model, "congress",
                c -> c.dossier().congress().people(), CongressEdits::withPeople, CongressDelegate::id),
                CongressDelegate::id, new TableFindings(model, context, LIST));
        RowDetail<CongressDelegate> detail = detail();
        detail.build(RowDetail.beside(
                        detail.line("hometown", 26, CongressDelegate::hometown, CongressDelegate::withHometown),
                        detail.line("education", 20, CongressDelegate::education, CongressDelegate::withEducation)),
                detail.area("achievements", AREA_ROWS, CongressDelegate::achievements,
                        CongressDelegate::withAchievements));
        layOut(head(), columns(), () -> CongressDelegate.of(Delegate.blank(context.ids().get())), TABLE_SHARE, progress);
    }

    private Node head() {
        return Rows.sideBySide(
                fields().text("dossier.congress.event", EVENT_COLUMNS, c -> c.dossier().congress().event(),
                        (c, value) -> with(c, c.dossier().congress().withEvent(value))),
                fields().number("dossier.congress.quota", c -> c.dossier().congress().quota(),
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
                EditableColumn.choice("person.gender", title("gender"), 84, List.of(Gender.values()), messages()::word,
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

    @Override
    Conference withPicked(Conference conference, List<Delegate> people) {
        return CongressEdits.send(conference, people);
    }

    @Override
    String progress(int more) {
        CongressList congress = model().conference().dossier().congress();
        int people = congress.people().size() + more;
        if (congress.quota() == null) {
            return messages().get("congress.progress", people);
        }
        int over = people - congress.quota();
        return messages().get(over > 0 ? "congress.progress.over" : "congress.progress.quota", people, congress.quota(),
                over);
    }

    @Override
    void refresh() {
        super.refresh();
        progress.setText(progress(0));
        CongressList congress = model().conference().dossier().congress();
        boolean over = congress.quota() != null && congress.people().size() > congress.quota();
        progress.getStyleClass().remove("finding-error");
        if (over) {
            progress.getStyleClass().add("finding-error");
        }
    }

    @Override
    public void begin() {
        if (rows().rows().isEmpty()) {
            fields().box("dossier.congress.event").field().requestFocus();
        } else {
            super.begin();
        }
    }
}
