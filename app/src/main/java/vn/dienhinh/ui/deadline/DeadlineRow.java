package vn.dienhinh.ui.deadline;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.check.DeadlineState;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.FindingLine;
import vn.dienhinh.ui.control.Rows;

/** One line of the list: the day, what and who, how it stands, and the proposed day where it has none. */
final class DeadlineRow extends HBox {

    private static final double GAP = 12;
    private static final double DAY_WIDTH = 150;
    private static final double STATE_WIDTH = 176;

    private final Hyperlink link;

    /**
     * @param index  place in the list, from 0
     * @param onGo   leads to the field
     * @param onTake takes the proposed day
     */
    DeadlineRow(DeadlineLine line, int index, UiContext context, Runnable onGo, Runnable onTake) {
        super(GAP);
        setId("deadline-" + index);
        getStyleClass().add("deadline-row");
        link = new Hyperlink(line.title());
        link.setId("deadline-go-" + index);
        link.setWrapText(true);
        link.getStyleClass().add("deadline-name");
        link.setAccessibleText(context.messages().get("deadline.go", line.name()) + ". " + line.day() + ", "
                + line.state());
        link.setOnAction(event -> onGo.run());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onGo.run();
            }
        });
        VBox middle = middle(line, context);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(day(line, context), middle, state(line, index, context, onTake));
    }

    private static Node day(DeadlineLine line, UiContext context) {
        int comma = line.day().indexOf(", ");
        VBox box = new VBox();
        if (comma < 0 && !line.proposed().isEmpty()) {
            box.getChildren().addAll(Rows.sentence(line.proposed(), "deadline-proposed"),
                    Rows.sentence(context.messages().get("deadline.proposed"), "muted"));
        } else if (comma < 0) {
            box.getChildren().add(Rows.sentence(context.messages().get("deadline.noDay"), "muted"));
        } else {
            box.getChildren().addAll(Rows.sentence(line.day().substring(comma + 2), "deadline-day"),
                    Rows.sentence(line.day().substring(0, comma), "muted"));
        }
        box.setMinWidth(DAY_WIDTH - 30);
        box.setPrefWidth(DAY_WIDTH - 30);
        return box;
    }

    private VBox middle(DeadlineLine line, UiContext context) {
        VBox box = new VBox(2, link);
        if (!line.who().isEmpty()) {
            box.getChildren().add(Rows.sentence(line.who(), "muted"));
        }
        if (!line.superior().isEmpty()) {
            box.getChildren().add(Rows.sentence(line.superior(), "muted"));
        }
        line.notes().forEach(note -> box.getChildren().add(Rows.sentence(note, "deadline-note")));
        line.findings().forEach(finding ->
                box.getChildren().add(new FindingLine(finding, context.findingMessages())));
        return box;
    }

    private static Node state(DeadlineLine line, int index, UiContext context, Runnable onTake) {
        Label state = Rows.sentence(line.state(), "deadline-state", "deadline-" + (line.isOver() ? "over"
                : line.stateKind().name().toLowerCase(Locale.ROOT)));
        state.setGraphic(new FontIcon(line.isOver() ? Feather.CLOCK : iconOf(line.stateKind())));
        VBox box = new VBox(GAP / 2, state);
        box.setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(STATE_WIDTH);
        box.setPrefWidth(STATE_WIDTH);
        if (!line.proposed().isEmpty()) {
            Button take = new Button(context.messages().get("deadline.take", line.proposed()));
            take.setId("deadline-take-" + index);
            take.setAccessibleText(context.messages().get("deadline.take.of", line.proposed(), line.name()));
            take.setMinWidth(USE_PREF_SIZE);
            take.getStyleClass().add("small-button");
            take.setOnAction(event -> onTake.run());
            box.getChildren().add(take);
        }
        return box;
    }

    static Feather iconOf(DeadlineState state) {
        return switch (state) {
            case PAST -> Feather.ALERT_CIRCLE;
            case DUE -> Feather.BELL;
            case NEAR -> Feather.CLOCK;
            case AHEAD -> Feather.CALENDAR;
            case DONE -> Feather.CHECK_CIRCLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }

    @Override
    public void requestFocus() {
        link.requestFocus();
    }
}
