package vn.dienhinh.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.check.DeadlineState;
import vn.dienhinh.domain.check.StepState;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.Messages;

/**
 * The nine steps with their states, free to visit in any order; folds to icons. Alt+1 to Alt+9 lead to them, Alt+0 to
 * the page of deadlines below them.
 */
final class StepList extends ScrollPane {

    private static final double WIDTH = 220;
    private static final double FOLDED_WIDTH = 68;
    private static final double GAP = 10;
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Map<Step, ToggleButton> items = new EnumMap<>(Step.class);
    private final Map<Step, FontIcon> icons = new EnumMap<>(Step.class);
    private final Map<Step, Label> states = new EnumMap<>(Step.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Messages messages;
    private final Label heading;
    private final Button fold;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final FontIcon deadlineIcon = new FontIcon(Feather.CALENDAR);
    private final Label deadlineState = new Label();
    private final ToggleButton deadlines;
    private boolean small;

    /** @param onDeadlines shows the page of all deadlines */
    StepList(Messages messages, Consumer<Step> onChoose, Runnable onDeadlines) {
        this.messages = messages;
        getStyleClass().add("step-list-pane");
        VBox list = new VBox();
        list.getStyleClass().add("step-list");
        setContent(list);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        heading = new Label(messages.get("shell.steps"));
        heading.getStyleClass().add("step-list-heading");
        list.getChildren().add(heading);
        for (Step step : Step.values()) {
            ToggleButton item = item(step, onChoose);
            items.put(step, item);
            list.getChildren().add(item);
        }
        deadlines = toggle("deadlines-page", deadlineIcon, messages.get("deadline.title"), deadlineState, onDeadlines);
        deadlines.getStyleClass().add("step-deadlines");
        list.getChildren().addAll(new Separator(), deadlines);
        fold = new Button(messages.get("shell.steps.fold"), new FontIcon(Feather.CHEVRONS_LEFT));
        fold.getStyleClass().add("flat");
        fold.setOnAction(event -> setFolded(!folded.get()));
        list.getChildren().add(fold);
        setFolded(false);
    }

    private ToggleButton item(Step step, Consumer<Step> onChoose) {
        Label state = new Label();
        states.put(step, state);
        FontIcon icon = new FontIcon(Feather.CIRCLE);
        icons.put(step, icon);
        return toggle("step-" + step.name().toLowerCase(java.util.Locale.ROOT), icon, title(step), state,
                () -> onChoose.accept(step));
    }

    /** In a small window the names make room, until the clerk unfolds them. */
    void setSmall(boolean small) {
        if (small != this.small) {
            this.small = small;
            setFolded(small);
        }
    }

    private ToggleButton toggle(String id, FontIcon icon, String title, Label state, Runnable onChoose) {
        state.getStyleClass().add("step-state");
        VBox words = new VBox(new Label(title), state);
        words.managedProperty().bind(words.visibleProperty());
        words.visibleProperty().bind(folded.not());
        Label number = new Label(title.replaceAll("\\D.*", ""));
        number.managedProperty().bind(number.visibleProperty());
        number.visibleProperty().bind(folded);
        HBox face = new HBox(GAP, icon, words, number);
        face.setAlignment(Pos.CENTER_LEFT);
        ToggleButton item = new ToggleButton(null, face);
        item.setId(id);
        item.setToggleGroup(group);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAlignment(Pos.CENTER_LEFT);
        item.getStyleClass().add("step-item");
        item.setOnAction(event -> {
            item.setSelected(true);
            onChoose.run();
        });
        return item;
    }

    private String title(Step step) {
        return (step.ordinal() + 1) + ". " + messages.get("step." + step);
    }

    /** The keys that lead to the steps, to be set on the scene. */
    Map<KeyCombination, Runnable> shortcuts() {
        Map<KeyCombination, Runnable> keys = new java.util.LinkedHashMap<>();
        for (Step step : Step.values()) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(step.ordinal() + 1));
            keys.put(new KeyCodeCombination(digit, KeyCombination.ALT_DOWN), () -> items.get(step).fire());
        }
        keys.put(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.ALT_DOWN), deadlines::fire);
        return keys;
    }

    /** Marks the page of deadlines as the one at hand. */
    void selectDeadlines() {
        deadlines.setSelected(true);
    }

    /** Shows the next deadline in words, and how it presses. */
    void showDeadline(String words, DeadlineState state) {
        deadlineState.setText(words);
        boolean late = state == DeadlineState.PAST || state == DeadlineState.DUE;
        deadlineIcon.setIconCode(late ? Feather.ALERT_CIRCLE
                : state == DeadlineState.NEAR ? Feather.CLOCK : Feather.CALENDAR);
        deadlines.pseudoClassStateChanged(LATE, late);
        deadlines.pseudoClassStateChanged(NEAR, state == DeadlineState.NEAR);
        String title = messages.get("deadline.title");
        deadlines.setAccessibleText(title + ", " + words);
        deadlines.setTooltip(new Tooltip(title + ": " + words + " (Alt+0)"));
    }

    /** Marks the step at hand. */
    void select(Step step) {
        items.get(step).setSelected(true);
    }

    /** Shows the state of each step: icon and word. */
    void show(Map<Step, StepState> states) {
        states.forEach((step, state) -> {
            ToggleButton item = items.get(step);
            icons.get(step).setIconCode(iconOf(state));
            String word = messages.word(state);
            this.states.get(step).setText(word);
            item.setAccessibleText(title(step) + ", " + word);
            item.setTooltip(new Tooltip(title(step) + ": " + word + " (Alt+" + (step.ordinal() + 1) + ")"));
            item.getStyleClass().removeIf(name -> name.startsWith("state-"));
            item.getStyleClass().add("state-" + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        });
    }

    private void setFolded(boolean value) {
        folded.set(value);
        pseudoClassStateChanged(FOLDED, value);
        setPrefWidth(value ? FOLDED_WIDTH : WIDTH);
        setMinWidth(value ? FOLDED_WIDTH : WIDTH);
        heading.setText(value ? "" : messages.get("shell.steps"));
        ContentDisplay display = value ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        fold.setContentDisplay(display);
        ((FontIcon) fold.getGraphic()).setIconCode(value ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT);
        fold.setAccessibleText(messages.get(value ? "shell.steps.unfold" : "shell.steps.fold"));
    }

    private static Feather iconOf(StepState state) {
        return switch (state) {
            case NOT_STARTED -> Feather.CIRCLE;
            case IN_PROGRESS -> Feather.EDIT_3;
            case DONE -> Feather.CHECK_CIRCLE;
            case NEEDS_ATTENTION -> Feather.ALERT_CIRCLE;
        };
    }
}
