package vn.dienhinh.ui.step.people;

import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.commendation.CouncilReview;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.ClockTimeField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.TableFindings;

/** The council's meeting: when and where, who was there, the ballots, and the votes for each nominee. */
final class CouncilView implements PeoplePart {

    private static final double GAP = 12;
    private static final int WIDE = 44;
    private static final int AREA_ROWS = 4;
    private static final double LEAST_TABLE = 160;
    private static final String REVIEW = "dossier.commendation.review.";
    private static final String LIST = "dossier.commendation.nominees";

    private final Messages messages;
    private final ConferenceModel model;
    private final FormFields fields;
    private final ConferenceRows<Nominee> rows;
    private final EditableTable<Nominee> table;
    private final TableFindings findings;
    private final Label none;
    private final ClockTimeField start;
    private final ClockTimeField end;
    private final FormPage node;

    CouncilView(ConferenceModel model, UiContext context) {
        this.model = model;
        this.messages = context.messages();
        fields = new FormFields(model, context);
        start = new ClockTimeField(messages.get("form.startTime.wrong"),
                time -> setTimes((review, value) -> review.withTimes(value, review.endTime()), time));
        end = new ClockTimeField(messages.get("form.startTime.wrong"),
                time -> setTimes((review, value) -> review.withTimes(review.startTime(), value), time));
        rows = new ConferenceRows<>(model, "votes", c -> c.dossier().commendation().nominees(),
                CongressEdits::withNominees, Nominee::id);
        table = new EditableTable<>(messages, columns(), null, Nominee::id, rows);
        table.setId("votes-table");
        table.setName(messages.get("votes.table"));
        table.setMinHeight(LEAST_TABLE);
        findings = new TableFindings(model, context, LIST,
                finding -> finding.place().path().endsWith(".votesFor"));
        none = Rows.sentence(messages.get("votes.empty"), "panel");
        none.managedProperty().bind(none.visibleProperty());
        node = new FormPage(Rows.sentence(messages.get("council.help"), "field-help"),
                FormPage.section(messages.get("council.meeting"), true,
                        Rows.sideBySide(fields.date(REVIEW + "heldOn", c -> review(c).heldOn(),
                                (c, value) -> with(c, review(c).withHeldOn(value))), start(), end()),
                        text("place", CouncilReview::place, CouncilReview::withPlace),
                        text("chair", CouncilReview::chair, CouncilReview::withChair),
                        text("secretary", CouncilReview::secretary, CouncilReview::withSecretary)),
                FormPage.section(messages.get("council.attendance"), true,
                        Rows.sideBySide(
                                number("members", CouncilReview::members,
                                        (r, n) -> r.withAttendance(n, r.present(), r.absent())),
                                number("present", CouncilReview::present,
                                        (r, n) -> r.withAttendance(r.members(), n, r.absent()))),
                        text("absent", CouncilReview::absent,
                                (r, words) -> r.withAttendance(r.members(), r.present(), words)),
                        Rows.sideBySide(
                                number("issued", CouncilReview::issued,
                                        (r, n) -> r.withBallots(n, r.returned(), r.valid())),
                                number("returned", CouncilReview::returned,
                                        (r, n) -> r.withBallots(r.issued(), n, r.valid())),
                                number("valid", CouncilReview::valid,
                                        (r, n) -> r.withBallots(r.issued(), r.returned(), n)))),
                FormPage.section(messages.get("council.votes"), true, new VBox(GAP, none, table, findings)),
                FormPage.section(messages.get("council.opinions"), true, wide(fields.area(REVIEW + "opinions",
                        AREA_ROWS, c -> review(c).opinions(),
                        (c, value) -> with(c, review(c).withOpinions(value))))));
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private static CouncilReview review(Conference conference) {
        return conference.dossier().commendation().review();
    }

    private static Conference with(Conference conference, CouncilReview review) {
        return conference.withDossier(conference.dossier().withCommendation(
                conference.dossier().commendation().withReview(review)));
    }

    private static FieldBox wide(FieldBox box) {
        box.getStyleClass().add("field-box-wide");
        return box;
    }

    private FieldBox text(String field, Function<CouncilReview, String> get,
                          BiFunction<CouncilReview, String, CouncilReview> set) {
        return fields.text(REVIEW + field, WIDE, c -> get.apply(review(c)),
                (c, value) -> with(c, set.apply(review(c), value)));
    }

    private FieldBox number(String field, Function<CouncilReview, Integer> get,
                            BiFunction<CouncilReview, Integer, CouncilReview> set) {
        return fields.number(REVIEW + field, c -> get.apply(review(c)),
                (c, value) -> with(c, set.apply(review(c), value)));
    }

    private FieldBox start() {
        return clock("startTime", start, CouncilReview::startTime);
    }

    private FieldBox end() {
        return clock("endTime", end, CouncilReview::endTime);
    }

    private FieldBox clock(String field, ClockTimeField control, Function<CouncilReview, LocalTime> get) {
        return fields.own(REVIEW + field, control, c -> get.apply(review(c)), control::show);
    }

    private void setTimes(BiFunction<CouncilReview, LocalTime, CouncilReview> set, LocalTime time) {
        model.apply("council.times", c -> with(c, set.apply(review(c), time)));
    }

    private List<EditableColumn<Nominee>> columns() {
        return List.of(
                EditableColumn.<Nominee>readOnly("name", messages.get("nominee.name"), 260, Nominee::name).growing(),
                EditableColumn.number("votesFor", messages.get("votes.for"), 110, Nominee::votesFor,
                        Nominee::withVotesFor),
                EditableColumn.readOnly("share", messages.get("votes.share"), 90, this::share));
    }

    private String share(Nominee nominee) {
        CouncilReview review = review(model.conference());
        Integer ballots = review.valid() != null ? review.valid() : review.present();
        return nominee.votesFor() == null || ballots == null || ballots <= 0 ? ""
                : messages.get("votes.percent", 100.0 * nominee.votesFor() / ballots);
    }

    private void refresh() {
        table.show(rows.rows());
        table.showMarks(findings.marks(ids()));
        findings.refresh();
        boolean empty = rows.rows().isEmpty();
        none.setVisible(empty);
        table.setVisible(!empty);
        table.setManaged(!empty);
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
        fields.box(REVIEW + "heldOn").field().requestFocus();
    }

    @Override
    public boolean reveal(Place place) {
        return fields.reveal(place) || place.path().endsWith(".votesFor") && findings.reveal(place, table, ids());
    }

    @Override
    public void commitPending() {
        fields.commitPending();
        start.commit();
        end.commit();
        table.commitPending();
    }
}
