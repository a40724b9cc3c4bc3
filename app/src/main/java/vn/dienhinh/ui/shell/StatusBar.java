package vn.dienhinh.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.FindingLine;
import vn.dienhinh.ui.step.Navigator;

/** Always shows shares, total against the cap, findings and when it was saved; a click leads to the place. */
final class StatusBar extends HBox {

    private static final double GAP = 8;
    private static final double BAR_WIDTH = 120;
    private static final double ROOM_FOR_ALL = 1000;

    private final Button exemplars = flat("status-exemplars");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button guests = flat("status-guests");
    private final Button total = flat("status-total");
    private final Button findings = flat("status-findings");
    private final Button saved = flat("status-saved");
    private final Button elsewhere = flat("status-elsewhere");
    private final Label told = new Label();
    private final PauseTransition telling = new PauseTransition(Duration.seconds(8));

    StatusBar(Messages messages, Navigator navigator, Runnable onRetrySaving, Runnable onSaveElsewhere) {
        super(GAP);
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setAccessibleText(messages.get("status.bar"));
        bar.setFocusTraversable(false);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Consumer<Button> toDelegates = button -> button.setOnAction(
                event -> navigator.go(Place.field(Step.DELEGATES, "delegates")));
        List.of(exemplars, guests, total).forEach(toDelegates);
        saved.setOnAction(event -> onRetrySaving.run());
        told.setId("status-told");
        told.setMinWidth(0);
        setMinWidth(0);
        told.setVisible(false);
        told.managedProperty().bind(told.visibleProperty());
        telling.setOnFinished(event -> told.setVisible(false));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
        // The share of guests is the rest of the other one: it goes where there is no room for both.
        guests.managedProperty().bind(guests.visibleProperty());
        guests.visibleProperty().bind(bar.visibleProperty());
        elsewhere.setText(messages.get("status.elsewhere"));
        elsewhere.setGraphic(new FontIcon(Feather.SAVE));
        elsewhere.setOnAction(event -> onSaveElsewhere.run());
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        elsewhere.setVisible(false);
        getChildren().addAll(exemplars, bar, guests, divider(), total, divider(), findings, gap, told, saved, elsewhere);
    }

    void show(StatusModel model, Navigator navigator) {
        exemplars.setText(model.exemplars());
        bar.setProgress(model.share());
        guests.setText(model.guests());
        total.setText(model.total());
        findings.setText(model.findings());
        Severity severity = model.worst().map(Finding::severity).orElse(null);
        mark(findings, severity);
        mark(total, model.worstOfList().map(Finding::severity).orElse(null));
        findings.setOnAction(event -> model.worst().ifPresentOrElse(
                finding -> navigator.go(finding.place()), () -> navigator.show(Step.EXPORT)));
    }

    /** While an edit is not on disk, its place in the bar says so, and the conference can be written elsewhere. */
    void showSaved(SavedText text) {
        saved.setText(text.text());
        saved.setTooltip(text.details().isEmpty() ? null : new Tooltip(text.details()));
        mark(saved, text.failed() ? Severity.ERROR : null);
        elsewhere.setVisible(text.failed());
    }

    /** Says what was just done, for a while, in the place of when it was saved. */
    void tell(String text) {
        told.setText(text);
        told.setVisible(true);
        telling.playFromStart();
    }

    private static void mark(Button button, Severity severity) {
        button.getStyleClass().removeIf(name -> name.startsWith("finding-"));
        button.setGraphic(new FontIcon(severity == null ? Feather.CHECK : FindingLine.iconOf(severity)));
        if (severity != null) {
            button.getStyleClass().add(FindingLine.styleOf(severity));
        }
    }

    private static Button flat(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("flat", "status-item");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Separator divider() {
        return new Separator(Orientation.VERTICAL);
    }
}
