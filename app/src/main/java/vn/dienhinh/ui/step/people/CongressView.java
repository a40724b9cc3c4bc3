package vn.dienhinh.ui.step.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.dossier.CongressDelegate;
import vn.dienhinh.domain.dossier.CongressList;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.PersonColumns;
import vn.dienhinh.ui.rows.TableFindings;

/** Who is sent to the superior's congress: quota, people picked from those who attend, and each one's short profile. */
final class CongressView extends PickedPeopleView<CongressDelegate> {

    private static final double TABLE_SHARE = 0.5;
    private static final int EVENT_COLUMNS = 34;
    private static final int AREA_ROWS = 4;
    private static final String LIST = "dossier.congress.people";
    private static final List<DelegateField> FIELDS = List.of(DelegateField.FULL_NAME, DelegateField.TITLE,
            DelegateField.BIRTH_YEAR, DelegateField.GENDER, DelegateField.POSITION, DelegateField.WORKPLACE,
            DelegateField.ETHNICITY, DelegateField.RELIGION, DelegateField.PARTY_MEMBER, DelegateField.COLLECTIVE,
            DelegateField.HIGHEST_AWARD, DelegateField.YEARS_OF_SERVICE, DelegateField.NOTE);

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
        return PersonColumns.of(messages(), FIELDS, new PersonColumns.Rows<CongressDelegate>("person.",
                CongressDelegate::person, CongressDelegate::withPerson));
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
