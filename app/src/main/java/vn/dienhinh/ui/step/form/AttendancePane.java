package vn.dienhinh.ui.step.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.SourceLine;

/** Plenary or delegates: what the rules decide, or the question that they leave to the clerk. */
final class AttendancePane extends VBox {

    private static final double GAP = 12;
    private static final int GROUND_COLUMNS = 34;
    private static final int BODY_COLUMNS = 26;

    private final ConferenceModel model;
    private final FormFields fields;
    private final UiContext context;
    private final AttendanceWords words;
    private final Label answer = Rows.sentence("", "answer");
    private final SourceLine source;
    private final Map<Attendance, RadioButton> choices = new EnumMap<>(Attendance.class);
    private final Label decidedOn = Rows.sentence("", "field-help");

    AttendancePane(ConferenceModel model, FormFields fields, UiContext context) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.context = context;
        this.words = new AttendanceWords(context.messages());
        this.source = new SourceLine(context.messages());
        answer.setId("attendance-answer");
        source.managedProperty().bind(source.visibleProperty());
        FieldBox workforce = fields.number("unit.workforce", c -> c.unit().workforce(),
                (c, value) -> c.withUnit(c.unit().withWorkforce(value)));
        getChildren().addAll(Rows.onlyWhile(holds(AttendanceQuestion::asksForWorkforce), workforce), answer, source,
                Rows.onlyWhile(holds(AttendanceQuestion::isOpen), question()));
        model.conferenceProperty().addListener((property, was, is) -> show(is));
        show(model.conference());
    }

    private VBox question() {
        Messages messages = context.messages();
        ToggleGroup group = new ToggleGroup();
        VBox radios = new VBox(GAP / 2);
        for (Attendance attendance : Attendance.values()) {
            RadioButton radio = new RadioButton(messages.get("form.attendance.choice." + attendance));
            radio.setId("attendance-" + attendance);
            radio.setToggleGroup(group);
            radio.setOnAction(event -> decide(attendance));
            choices.put(attendance, radio);
            radios.getChildren().add(radio);
        }
        FieldBox choice = fields.own("meeting.attendance", radios, c -> c, c -> { });
        FieldBox ground = fields.area("decision.ground", 2, c -> decision(c).ground(),
                (c, value) -> AttendanceQuestion.change(c, d -> new Decision(d.question(), d.choice(), value,
                        d.decidedBy(), d.decidedOn())));
        ((TextArea) ground.field()).setPrefColumnCount(GROUND_COLUMNS);
        FieldBox body = fields.text("decision.decidedBy", BODY_COLUMNS, c -> decision(c).decidedBy(),
                (c, value) -> AttendanceQuestion.change(c, d -> new Decision(d.question(), d.choice(), d.ground(),
                        value, d.decidedOn())));
        VBox reasons = new VBox(GAP, ground, body, decidedOn);
        return new VBox(GAP, choice, Rows.onlyWhile(holds(c -> !decision(c).choice().isEmpty()), reasons));
    }

    private void decide(Attendance attendance) {
        LocalDate today = LocalDate.now(context.clock());
        model.apply("form.attendance", c -> AttendanceQuestion.decide(c, attendance, today));
    }

    private void show(Conference conference) {
        answer.setText(words.answer(conference));
        source.setVisible(conference.sizeRule().isPresent());
        source.show(conference.sizeRule().map(SizeRule::source).orElse(Source.none()));
        Decision decision = decision(conference);
        choices.forEach((attendance, radio) -> radio.setSelected(attendance.name().equals(decision.choice())));
        decidedOn.setText(decision.decidedOn() == null ? ""
                : context.messages().get("form.attendance.decidedOn", OfficialDate.shortForm(decision.decidedOn())));
    }

    private static Decision decision(Conference conference) {
        return conference.decision(Decision.ATTENDANCE)
                .orElse(new Decision(Decision.ATTENDANCE, "", "", "", null));
    }

    private BooleanBinding holds(Predicate<Conference> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(model.conference()), model.conferenceProperty());
    }
}
