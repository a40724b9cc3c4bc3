package vn.dienhinh.ui.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.conference.ConferenceSummary;
import vn.dienhinh.messages.Messages;

/** One conference of the start page: name, progress, next deadline, and what can be done with it. */
final class ConferenceCardView extends HBox {

    private static final double GAP = 8;
    private static final DateTimeFormatter CHANGED = DateTimeFormatter.ofPattern("HH:mm, d/M/yyyy");

    /** What can be done with a conference. */
    interface Actions {
        void open(String id);

        void copy(String id);

        void delete(String id);

        void saveUnreadable(String id);

        void deleteUnreadable(String id);
    }

    ConferenceCardView(ConferenceCard card, Messages messages, ZoneId zone, Actions actions) {
        super(GAP);
        ConferenceSummary summary = card.summary();
        getStyleClass().addAll("panel", "conference-card");
        setAlignment(Pos.CENTER_LEFT);
        String title = summary.title().isEmpty() ? messages.get("start.untitled") : summary.title();
        if (!card.readable()) {
            showUnreadable(card, title, messages, zone, actions);
            return;
        }
        VBox words = new VBox(GAP / 2, heading(title), line(facts(card, messages, zone)), deadline(card, messages));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = button(messages.get("start.open"), Feather.FOLDER, title, () -> actions.open(summary.id()));
        open.setId("open-" + summary.id());
        open.getStyleClass().add("accent");
        getChildren().addAll(words, open,
                button(messages.get("start.copy"), Feather.COPY, title, () -> actions.copy(summary.id())),
                button(messages.get("start.delete"), Feather.TRASH_2, title, () -> actions.delete(summary.id())));
    }

    /** It stands with the others, says what happened to it, and what is left of it can be kept. */
    private void showUnreadable(ConferenceCard card, String title, Messages messages, ZoneId zone, Actions actions) {
        String id = card.summary().id();
        Label why = new Label(messages.get("start.unreadable"), new FontIcon(Feather.ALERT_CIRCLE));
        why.setId("unreadable-" + id);
        why.setWrapText(true);
        why.getStyleClass().addAll("finding", "finding-error");
        String unit = card.summary().unitName().isEmpty() ? messages.get("start.unit.none") : card.summary().unitName();
        VBox words = new VBox(GAP / 2, heading(title), line(unit + "  ·  " + messages.get("start.changed",
                CHANGED.format(card.summary().changedAt().atZone(zone)))), why);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button keep = button(messages.get("start.unreadable.save"), Feather.SAVE, title,
                () -> actions.saveUnreadable(id));
        keep.setId("keep-" + id);
        getChildren().addAll(words, keep, button(messages.get("start.delete"), Feather.TRASH_2, title,
                () -> actions.deleteUnreadable(id)));
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private static String facts(ConferenceCard card, Messages messages, ZoneId zone) {
        String unit = card.summary().unitName().isEmpty() ? messages.get("start.unit.none") : card.summary().unitName();
        return unit + "  ·  " + messages.get("start.progress", card.stepsDone(), card.stepsInAll()) + "  ·  "
                + messages.get("start.changed", CHANGED.format(card.summary().changedAt().atZone(zone)));
    }

    /** Icon and words: what presses is seen without reading, and read without seeing colours. */
    private static Label deadline(ConferenceCard card, Messages messages) {
        Label label = line(card.deadline().map(ConferenceCard.DueLine::words)
                .orElseGet(() -> messages.get("start.deadline.none")));
        label.setId("deadline-" + card.summary().id());
        label.setGraphicTextGap(GAP);
        card.deadline().ifPresent(due -> {
            label.setGraphic(new FontIcon(switch (due.press()) {
                case OVERDUE -> Feather.ALERT_CIRCLE;
                case NEAR -> Feather.CLOCK;
                case AHEAD -> Feather.CALENDAR;
            }));
            if (due.press() != ConferenceCard.Press.AHEAD) {
                label.getStyleClass().remove("muted");
                label.getStyleClass().addAll("finding",
                        due.press() == ConferenceCard.Press.OVERDUE ? "finding-error" : "finding-warning");
            }
        });
        return label;
    }

    private static Button button(String text, Feather icon, String of, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setAccessibleText(text + ": " + of);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
