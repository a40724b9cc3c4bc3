package vn.dienhinh.ui.step.delegate;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.Composition;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.FindingLine;

/**
 * Shares and total in figures, as a bar and in words, with the smallest changes that would mend them, and why. A change
 * that is pointed at or pressed is shown beforehand: what the figures would be, and how the rules would judge them.
 */
final class CompositionPane extends VBox {

    private static final double GAP = 4;
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final String SHARES = "delegates.shares";
    private static final String NOT_RULED = "delegates.shares.notRuled";

    private final Messages messages;
    private final FindingMessages sentences;
    private final Label exemplars = new Label();
    private final Label guests = new Label();
    private final Label total = new Label();
    private final ShareBar bar = new ShareBar();
    private final Label ruledLabel = new Label();
    private final VBox judgements = new VBox(GAP);
    private final Hyperlink why = new Hyperlink();
    private final Label reasons = new Label();
    private final SuggestionPane suggestions;
    private Conference conference;
    private ShareRule rule = ShareRule.none();

    /** @param onTake makes a suggested change, or goes where it is made */
    CompositionPane(UiContext context, Consumer<Fix.ChangeComposition> onTake) {
        super(GAP);
        messages = context.messages();
        sentences = context.findingMessages();
        setId("delegates-composition");
        getStyleClass().addAll("panel", "composition");
        exemplars.getStyleClass().add("share-figure");
        guests.getStyleClass().add("share-figure");
        total.getStyleClass().add("share-figure");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox figures = new HBox(16, exemplars, guests, space, total);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox picture = new HBox(12, bar, ruledLabel);
        picture.setAlignment(Pos.CENTER_LEFT);
        ruledLabel.getStyleClass().add("share-mark-label");
        ruledLabel.setMinWidth(Region.USE_PREF_SIZE);
        for (Label label : List.of(exemplars, guests, total)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        why.setText(messages.get("delegates.why"));
        why.setOnAction(event -> showReasons(!reasons.isVisible()));
        why.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(judgements, Priority.ALWAYS);
        HBox words = new HBox(8, judgements, why);
        reasons.setWrapText(true);
        reasons.getStyleClass().add("field-help");
        reasons.setMinHeight(Region.USE_PREF_SIZE);
        suggestions = new SuggestionPane(context, this::preview, onTake);
        getChildren().addAll(figures, picture, words, suggestions, reasons);
        setMinHeight(Region.USE_PREF_SIZE);
        showReasons(false);
    }

    private void showReasons(boolean shown) {
        reasons.setVisible(shown);
        reasons.setManaged(shown);
        why.setVisited(false);
    }

    /** @param found findings about the list as a whole */
    void show(Conference shown, List<Finding> found) {
        conference = shown;
        Composition composition = conference.composition();
        rule = isJudged(found) ? conference.shares() : ShareRule.none();
        showFigures(composition, false);
        ruledLabel.setText(!rule.isStated() ? ""
                : messages.get("delegates.ruled." + rule.kind(), rule.exemplarPercent(), rule.toleranceInForce()));
        ruledLabel.setManaged(rule.isStated());
        judgements.getChildren().setAll(found.stream().map(this::judgement).toList());
        suggestions.show(conference, composition, found);
        reasons.setText(found.stream().map(sentences::reason).distinct().collect(Collectors.joining("\n")));
        why.setManaged(!found.isEmpty());
        why.setVisible(!found.isEmpty());
    }

    private void showFigures(Composition composition, boolean preview) {
        exemplars.setText(messages.get("delegates.exemplars", composition.exemplars(), composition.exemplarPercent()));
        guests.setText(messages.get("delegates.guests", composition.guests(), composition.guestPercent()));
        String figures = conference.cap().map(cap -> messages.get("delegates.totalOfCap", composition.counted(), cap))
                .orElse(messages.get("delegates.total", composition.counted()));
        total.setText(preview ? messages.get("delegates.preview", figures) : figures);
        bar.show(composition, rule, preview);
        pseudoClassStateChanged(PREVIEW, preview);
    }

    /** Shows what a change would make of the figures; null goes back to the figures of the list. */
    private void preview(Composition changed) {
        showFigures(changed == null ? conference.composition() : changed, changed != null);
    }

    private Label judgement(Finding finding) {
        FindingLine line = new FindingLine(finding, sentences);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static boolean isJudged(List<Finding> found) {
        return found.stream().map(Finding::code)
                .anyMatch(code -> code.startsWith(SHARES) && !code.equals(NOT_RULED));
    }
}
