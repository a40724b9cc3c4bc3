package vn.dienhinh.ui.deadline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.step.Navigator;

/** The page of all deadlines: what is proposed, the picture, the list. */
public final class DeadlinePage extends FormPage {

    private static final double GAP = 8;
    private static final double SWATCH = 12;
    private static final int IN_VIEW = 2;

    private final DeadlineModel model;
    private final UiContext context;
    private final Navigator navigator;
    private final Label base = Rows.sentence("", "muted");
    private final Button takeAll;
    private final Button toMeeting;
    private final TimelinePane picture;
    private final Label empty;
    private final VBox list = new VBox();
    private List<DeadlineLine> lines = List.of();

    public DeadlinePage(DeadlineModel model, UiContext context, Navigator navigator) {
        this.model = model;
        this.context = context;
        this.navigator = navigator;
        Messages messages = context.messages();
        setId("deadlines");
        takeAll = button("deadline-take-all", "", Feather.CHECK);
        takeAll.setOnAction(event -> model.take(lines));
        toMeeting = button("deadline-to-meeting", messages.get("deadline.toMeeting"), Feather.EDIT_2);
        toMeeting.setOnAction(event -> navigator.go(Place.field(Step.FORM, "meeting.date")));
        Button ics = button("deadline-ics", messages.get("deadline.ics"), Feather.CALENDAR);
        ics.setTooltip(new Tooltip(messages.get("deadline.ics.help")));
        ics.setOnAction(event -> model.exportCalendar());
        Label told = Rows.sentence("");
        told.setId("deadline-told");
        told.textProperty().bind(model.toldProperty());
        picture = new TimelinePane(messages, this::focusLine);
        empty = Rows.sentence(messages.get("deadline.picture.empty"), "muted");
        list.setId("deadline-list");
        list.setAccessibleText(messages.get("deadline.list"));
        FlowPane buttons = new FlowPane(GAP, GAP, toMeeting, takeAll, ics);
        buttons.setAlignment(Pos.CENTER_LEFT);
        setSections(base, buttons, Rows.onlyWhile(model.toldProperty().isNotEmpty(), told), picture, empty, legend(),
                list);
    }

    private static Button button(String id, String text, Feather icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node legend() {
        FlowPane legend = new FlowPane(2 * GAP, GAP / 2,
                swatch("deadline.picture.own", "timeline-own"),
                swatch("deadline.picture.proposed", "timeline-proposed"),
                swatch("deadline.picture.superior", "timeline-superior"),
                swatch("deadline.picture.weekEnd", "timeline-week-end"),
                swatch("deadline.picture.holiday", "timeline-holiday"));
        legend.visibleProperty().bind(picture.visibleProperty());
        legend.managedProperty().bind(picture.visibleProperty());
        return legend;
    }

    private Label swatch(String key, String style) {
        Region sign = new Region();
        sign.setMinSize(SWATCH, SWATCH);
        sign.setMaxSize(SWATCH, SWATCH);
        sign.getStyleClass().addAll("timeline-swatch", style);
        Label label = new Label(context.messages().get(key), sign);
        label.getStyleClass().add("field-help");
        return label;
    }

    /** Shows the deadlines as they stand; the focus stays on its line. */
    public void refresh() {
        int focused = focusedLine();
        lines = model.lines();
        base.setText((model.todayWords() + " " + model.base(lines)).strip());
        long proposed = lines.stream().filter(line -> !line.proposed().isEmpty()).count();
        takeAll.setText(context.messages().get("deadline.takeAll", proposed));
        takeAll.setVisible(proposed > 1);
        toMeeting.setVisible(model.isMeetingDayOpen());
        List<TimelineMark> marks = model.marks(lines);
        picture.setVisible(!marks.isEmpty());
        picture.setManaged(!marks.isEmpty());
        empty.setVisible(marks.isEmpty());
        empty.setManaged(marks.isEmpty());
        picture.show(marks, model.today());
        picture.setAccessibleText(context.messages().get("deadline.picture"));
        list.getChildren().setAll(IntStream.range(0, lines.size()).mapToObj(this::row).toList());
        if (focused >= 0) {
            focusLine(Math.min(focused, lines.size() - 1));
        }
    }

    private DeadlineRow row(int index) {
        DeadlineLine line = lines.get(index);
        return new DeadlineRow(line, index, context, () -> navigator.go(line.deadline().place()),
                () -> model.take(List.of(line)));
    }

    private int focusedLine() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof DeadlineRow) {
                return list.getChildren().indexOf(node);
            }
        }
        return -1;
    }

    private void focusLine(int index) {
        list.getChildren().get(index).requestFocus();
    }

    /** Stands at the top, so that the picture is seen, with the focus on the first line in view that is not over. */
    public void begin() {
        // Without its skin the list would not be in the window yet, and could not take the focus.
        applyCss();
        layout();
        focusLine(IntStream.range(0, Math.min(IN_VIEW, lines.size())).filter(index -> !lines.get(index).isOver())
                .findFirst().orElse(0));
        setVvalue(0);
    }
}
