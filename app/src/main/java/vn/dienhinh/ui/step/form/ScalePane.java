package vn.dienhinh.ui.step.form;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.ClockTimeField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.SourceLine;

/** How many, how long, until when, on which day, at what time, where; beside each what the rules say. */
final class ScalePane extends VBox {

    private static final double GAP = 16;
    private static final int DURATION_COLUMNS = 10;
    private static final int VENUE_COLUMNS = 34;

    private final ConferenceModel model;
    private final FormFields fields;
    private final Messages messages;
    private ClockTimeField startTime;

    ScalePane(ConferenceModel model, FormFields fields, UiContext context) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.messages = context.messages();
        getChildren().addAll(
                field(fields.number("meeting.plannedDelegates", c -> c.meeting().plannedDelegates(),
                        (c, value) -> edit(c, m -> m.withPlannedDelegates(value))), said("meeting-cap", this::cap)),
                duration(), heldBy(),
                Rows.sideBySide(fields.date("meeting.date", c -> c.meeting().date(),
                        (c, value) -> edit(c, m -> m.withDate(value))), startTime()),
                fields.text("meeting.venue", VENUE_COLUMNS, c -> c.meeting().venue(),
                        (c, value) -> edit(c, m -> m.withVenue(value))));
    }

    private Node duration() {
        FieldBox box = fields.text("meeting.duration", DURATION_COLUMNS, c -> c.meeting().duration(),
                (c, value) -> edit(c, m -> m.withDuration(value)));
        return field(box, said("meeting-duration-rule", c -> rule(c, RuleScope::duration, RuleScope::durationSource)),
                take("duration", c -> !rule(c, RuleScope::duration).isEmpty()
                                && !rule(c, RuleScope::duration).equals(c.meeting().duration()),
                        c -> edit(c, m -> m.withDuration(rule(c, RuleScope::duration)))));
    }

    private Node heldBy() {
        FieldBox box = fields.timeLimit("meeting.heldBy", c -> c.meeting().heldBy(),
                (c, value) -> edit(c, m -> m.withHeldBy(value)));
        return field(box, said("meeting-heldBy-rule", c -> rule(c, s -> s.heldBy().words(), RuleScope::heldBySource)),
                take("heldBy", c -> c.scope().filter(s -> !s.heldBy().isUnknown()
                                && !s.heldBy().equals(c.meeting().heldBy())).isPresent(),
                        c -> c.scope().map(s -> edit(c, m -> m.withHeldBy(s.heldBy()))).orElse(c)));
    }

    private FieldBox startTime() {
        startTime = new ClockTimeField(messages.get("form.startTime.wrong"),
                value -> model.apply("field", c -> edit(c, m -> m.withStartTime(value)),
                        messages.get("field.meeting.startTime").replace("_", "")));
        return fields.own("meeting.startTime", startTime, c -> c.meeting().startTime(), startTime::show);
    }

    /** Hands over a time that is being typed. */
    void commitPending() {
        startTime.commit();
    }

    private static VBox field(Node... parts) {
        return new VBox(GAP / 4, parts);
    }

    private String cap(Conference c) {
        if (c.attendance().isEmpty()) {
            return messages.get("form.cap.undecided");
        }
        if (c.cap().isPresent()) {
            Source source = c.sizeRule().map(SizeRule::source).orElse(Source.none());
            String limit = messages.get("form.cap.limit", c.cap().get());
            return source.isNone() ? limit : limit + " " + SourceLine.words(messages, source);
        }
        return messages.get(c.attendance().get() == Attendance.PLENARY ? "form.cap.plenary" : "form.cap.notStated");
    }

    private String rule(Conference c, Function<RuleScope, String> value, Function<RuleScope, Source> source) {
        return rule(c, value).isEmpty() ? messages.get("form.rule.none")
                : messages.get("form.rule.says", rule(c, value)) + " "
                        + SourceLine.words(messages, c.scope().map(source).orElse(Source.none()));
    }

    private static String rule(Conference c, Function<RuleScope, String> value) {
        return c.scope().map(value).orElse("");
    }

    private Label said(String id, Function<Conference, String> text) {
        Label label = Rows.sentence("", "field-help");
        label.setId(id);
        label.textProperty().bind(Bindings.createStringBinding(() -> text.apply(model.conference()),
                model.conferenceProperty()));
        return label;
    }

    /** A button that takes over what the rules say, shown while the meeting says otherwise. */
    private Button take(String name, Predicate<Conference> differs, UnaryOperator<Conference> change) {
        Button button = new Button(messages.get("form.rule.take." + name));
        button.setId("meeting-" + name + "-take");
        button.setOnAction(event -> {
            fields.commitPending();
            model.apply("form.rule.take." + name, change);
        });
        return Rows.onlyWhile(Bindings.createBooleanBinding(() -> differs.test(model.conference()),
                model.conferenceProperty()), button);
    }

    private static Conference edit(Conference c, UnaryOperator<Meeting> change) {
        return c.withMeeting(change.apply(c.meeting()));
    }
}
