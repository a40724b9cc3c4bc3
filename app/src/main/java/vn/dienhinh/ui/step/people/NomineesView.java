package vn.dienhinh.ui.step.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import vn.dienhinh.domain.commendation.Commendation;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.commendation.NomineeKind;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.TableFindings;

/** Who is commended: persons and collectives in a table, and what the reports tell of the selected one below it. */
final class NomineesView extends PickedPeopleView<Nominee> {

    private static final double TABLE_SHARE = 0.52;
    private static final int AWARD_COLUMNS = 21;
    private static final int AREA_ROWS = 4;
    private static final String VOTES = ".votesFor";
    private static final String LIST = "dossier.commendation.nominees";

    private final AwardsPane awards;
    private final Node ofPerson;

    NomineesView(ConferenceModel model, UiContext context) {
        super("nominee", model, context, new ConferenceRows<>(model, "nominee",
                c -> c.dossier().commendation().nominees(), CongressEdits::withNominees, Nominee::id), Nominee::id,
                new TableFindings(model, context, LIST, finding -> !finding.place().path().endsWith(VOTES)));
        awards = new AwardsPane(context, now -> changeSelected(row -> row.withAwards(now)));
        RowDetail<Nominee> detail = detail();
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
        layOut(head(), columns(), () -> Nominee.blank(context.ids().get(), NomineeKind.INDIVIDUAL), TABLE_SHARE);
    }

    private Node head() {
        return Rows.sideBySide(fields().text("dossier.commendation.award", AWARD_COLUMNS,
                c -> c.dossier().commendation().award(),
                (c, value) -> with(c, c.dossier().commendation().withAward(value))),
                prize("individualPrize", Commendation::individualPrize,
                        (given, sum) -> given.withPrizes(sum, given.collectivePrize())),
                prize("collectivePrize", Commendation::collectivePrize,
                        (given, sum) -> given.withPrizes(given.individualPrize(), sum)));
    }

    private FieldBox prize(String field, Function<Commendation, BigDecimal> get,
                           BiFunction<Commendation, BigDecimal, Commendation> set) {
        return fields().number("dossier.commendation." + field,
                c -> get.apply(c.dossier().commendation()) == null ? null : get.apply(c.dossier().commendation()).intValue(),
                (c, value) -> with(c, set.apply(c.dossier().commendation(),
                        value == null ? null : BigDecimal.valueOf(value))));
    }

    private static Conference with(Conference conference, Commendation commendation) {
        return conference.withDossier(conference.dossier().withCommendation(commendation));
    }

    private List<EditableColumn<Nominee>> columns() {
        return List.of(
                EditableColumn.text("name", messages().get("nominee.name"), 190, Nominee::name, Nominee::withName),
                EditableColumn.choice("kind", messages().get("nominee.kind"), 92, List.of(NomineeKind.values()),
                        messages()::word, Nominee::kind,
                        (row, value) -> row.withKind(value == null ? NomineeKind.INDIVIDUAL : value)),
                EditableColumn.number("birthYear", title("birthYear"), 86, Nominee::birthYear, Nominee::withBirthYear),
                EditableColumn.text("position", title("position"), 150, Nominee::position,
                        (Nominee row, String value) -> row.withPosition(value)).growing(),
                EditableColumn.text("workplace", title("workplace"), 150, Nominee::workplace,
                        (Nominee row, String value) -> row.withWorkplace(value)).growing(),
                EditableColumn.text("award", messages().get("nominee.award"), 190, Nominee::award, Nominee::withAward),
                EditableColumn.choice("gender", title("gender"), 84, List.of(Gender.values()), messages()::word,
                        Nominee::gender, Nominee::withGender));
    }

    @Override
    String progress(int more) {
        return messages().get("nominee.progress", rows().rows().size() + more);
    }

    @Override
    Conference withPicked(Conference conference, List<Delegate> people) {
        return CongressEdits.propose(conference, people);
    }

    private void changeSelected(UnaryOperator<Nominee> change) {
        Nominee row = selectedRow();
        if (row != null) {
            rows().rowChanged(row, change.apply(row));
        }
    }

    @Override
    void showRow(Nominee row, boolean isSameRow) {
        if (!isSameRow) {
            awards.commitPending();
        }
        super.showRow(row, isSameRow);
        ofPerson.setVisible(row != null && row.kind() == NomineeKind.INDIVIDUAL);
        awards.show(row == null ? List.of() : row.awards());
    }

    @Override
    public boolean reveal(Place place) {
        return !place.path().endsWith(VOTES) && super.reveal(place);
    }

    @Override
    public void commitPending() {
        super.commitPending();
        awards.commitPending();
    }
}
