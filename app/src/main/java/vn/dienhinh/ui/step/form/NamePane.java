package vn.dienhinh.ui.step.form;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Meeting;
import vn.dienhinh.domain.time.Period;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** Ordinal and periods, and the meeting's name: composed from them, or the clerk's own. */
final class NamePane extends VBox {

    private static final double GAP = 16;
    private static final int ORDINAL_COLUMNS = 4;
    private static final int TITLE_COLUMNS = 42;

    private final FormFields fields;

    NamePane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.fields = fields;
        FieldBox ordinal = fields.text("meeting.ordinal", ORDINAL_COLUMNS, c -> c.meeting().ordinal(),
                (c, value) -> c.withMeeting(c.meeting().withOrdinal(value)));
        FieldBox title = fields.area("meeting.title", 2, Conference::title, MeetingName::typed);
        ((TextArea) title.field()).setPrefColumnCount(TITLE_COLUMNS);
        Button restore = new Button(messages.get("form.title.restore"));
        restore.setId("meeting-title-restore");
        restore.setMnemonicParsing(true);
        restore.setOnAction(event -> model.apply("form.title.restore",
                c -> c.withMeeting(c.meeting().withTitle(null))));
        Label composed = Rows.sentence("", "field-help");
        composed.setId("meeting-title-state");
        composed.textProperty().bind(Bindings.createStringBinding(() -> MeetingName.isOwn(model.conference())
                ? messages.get("form.title.own", model.conference().composedTitle())
                : messages.get("form.title.composed"), model.conferenceProperty()));
        getChildren().addAll(ordinal,
                Rows.sideBySide(years("reviewedPeriod", Meeting::reviewedPeriod, Meeting::withReviewedPeriod),
                        years("period", Meeting::period, Meeting::withPeriod)),
                new VBox(GAP / 2, title, composed, Rows.onlyWhile(Bindings.createBooleanBinding(
                        () -> MeetingName.isOwn(model.conference()), model.conferenceProperty()), restore)));
    }

    private Node years(String name, Function<Meeting, Period> get, BiFunction<Meeting, Period, Meeting> set) {
        FieldBox from = fields.number("meeting." + name + ".fromYear", c -> get.apply(c.meeting()).fromYear(),
                (c, year) -> c.withMeeting(set.apply(c.meeting(),
                        new Period(year, get.apply(c.meeting()).toYear()))));
        FieldBox to = fields.number("meeting." + name + ".toYear", c -> get.apply(c.meeting()).toYear(),
                (c, year) -> c.withMeeting(set.apply(c.meeting(),
                        new Period(get.apply(c.meeting()).fromYear(), year))));
        return new HBox(GAP, from, to);
    }
}
