package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.check.CompositionCheck;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.FindingLine;

/** The smallest changes that would make shares and cap hold; the pressed one is shown beforehand and can be taken. */
final class SuggestionPane extends VBox {

    private static final double GAP = 4;

    private final Messages messages;
    private final FindingMessages sentences;
    private final Consumer<Composition> onPreview;
    private final Consumer<Fix.ChangeComposition> onTake;
    private final FlowPane choices = new FlowPane(GAP, GAP);
    private final FlowPane effect = new FlowPane(2 * GAP, GAP);
    private Fix.ChangeComposition pressed;
    private Composition now;
    private Conference conference;

    /** @param onPreview takes the figures that a change would make; null for the list's own */
    SuggestionPane(UiContext context, Consumer<Composition> onPreview, Consumer<Fix.ChangeComposition> onTake) {
        super(GAP);
        this.messages = context.messages();
        this.sentences = context.findingMessages();
        this.onPreview = onPreview;
        this.onTake = onTake;
        setId("delegates-suggestions");
        choices.setAlignment(Pos.CENTER_LEFT);
        effect.setAlignment(Pos.CENTER_LEFT);
        effect.setId("delegates-suggestion-effect");
        getChildren().addAll(choices, effect);
    }

    void show(Conference of, Composition composition, List<Finding> found) {
        conference = of;
        now = composition;
        List<Fix.ChangeComposition> changes = found.stream().flatMap(finding -> finding.fixes().stream())
                .filter(Fix.ChangeComposition.class::isInstance).map(Fix.ChangeComposition.class::cast).distinct()
                .toList();
        pressed = null;
        effect.getChildren().clear();
        choices.getChildren().clear();
        if (!changes.isEmpty()) {
            choices.getChildren().add(new Label(messages.get("delegates.suggestions")));
            ToggleGroup group = new ToggleGroup();
            changes.forEach(change -> choices.getChildren().add(button(change, group)));
        }
        setVisible(!changes.isEmpty());
        setManaged(!changes.isEmpty());
    }

    private ToggleButton button(Fix.ChangeComposition change, ToggleGroup group) {
        ToggleButton button = new ToggleButton(sentences.fix(change));
        button.setToggleGroup(group);
        button.getStyleClass().addAll("suggestion", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> press(button.isSelected() ? change : null));
        button.setOnMouseEntered(event -> onPreview.accept(after(change)));
        button.setOnMouseExited(event -> onPreview.accept(pressed == null ? null : after(pressed)));
        return button;
    }

    private Composition after(Fix.ChangeComposition change) {
        Composition changed = now.plus(change.addExemplars() - change.dropExemplars(),
                change.addGuests() - change.dropGuests());
        return new Composition(changed.exemplars(), changed.guests(), changed.service() - change.dropService(),
                changed.uncategorised(), changed.declined(), changed.waiting());
    }

    private void press(Fix.ChangeComposition change) {
        pressed = change;
        effect.getChildren().clear();
        onPreview.accept(change == null ? null : after(change));
        if (change == null) {
            return;
        }
        Composition after = after(change);
        Label figures = new Label(messages.get("delegates.suggestion.after", after.counted(), after.exemplars(),
                after.exemplarPercent(), after.guests(), after.guestPercent()));
        effect.getChildren().add(figures);
        CompositionCheck.check(after, conference).stream()
                .filter(finding -> finding.severity() != Severity.INFO || finding.code().endsWith(".held"))
                .forEach(finding -> effect.getChildren().add(new FindingLine(finding, sentences)));
        Button take = new Button(messages.get("delegates.suggestion.take." + wayOf(change), sentences.fix(change)));
        take.setId("delegates-suggestion-take");
        take.getStyleClass().addAll("small", "accent");
        take.setOnAction(event -> onTake.accept(change));
        effect.getChildren().add(take);
    }

    /** Who comes off goes onto the waiting list; who is to be added comes from it, or is typed. */
    private String wayOf(Fix.ChangeComposition change) {
        return SuggestedChange.canBeMade(change, conference) ? "now" : "typed";
    }
}
