package vn.dienhinh.ui.step.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.check.FindingCodes;
import vn.dienhinh.domain.check.TextMend;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Fix;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FindingLine;
import vn.dienhinh.ui.step.Navigator;

/** Everything the rules found, by step; each with the reason and the way to its place. */
final class FindingsPane extends VBox {

    private static final double GAP = 12;
    private static final double SMALL_GAP = 2;
    private static final int MOST_ALIKE = 3;

    private final ConferenceModel model;
    private final Messages messages;
    private final FindingMessages sentences;
    private final Navigator navigator;

    FindingsPane(ConferenceModel model, UiContext context, Navigator navigator) {
        super(GAP);
        this.model = model;
        this.messages = context.messages();
        this.sentences = context.findingMessages();
        this.navigator = navigator;
        setId("findings");
        model.conferenceProperty().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        List<Finding> found = model.findingsProperty().get();
        getChildren().setAll(summary(found));
        // The report's empty headings are counted in one warning; the remarks at each are for the report's own step.
        Map<Step, List<Finding>> bySteps = found.stream()
                .filter(finding -> !finding.code().equals(FindingCodes.REPORT_SECTION_EMPTY))
                .collect(Collectors.groupingBy(finding -> finding.place().step(), TreeMap::new, Collectors.toList()));
        bySteps.forEach((step, ofStep) -> getChildren().add(group(step, ofStep)));
    }

    private Node summary(List<Finding> found) {
        long errors = found.stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = found.stream().filter(f -> f.severity() == Severity.WARNING).count();
        Label label = new Label(errors == 0 ? messages.get("export.findings.ready", warnings)
                : messages.get("export.findings.draft", errors, warnings));
        label.setWrapText(true);
        label.getStyleClass().add("panel");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node group(Step step, List<Finding> found) {
        Label title = new Label(messages.word(step));
        title.setWrapText(true);
        title.getStyleClass().add("section-title");
        VBox box = new VBox(GAP / 2, title);
        Map<String, List<Finding>> byCodes = found.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        byCodes.values().forEach(alike -> addAlike(alike, box));
        return box;
    }

    /** Of many findings of one kind, such as one at every row, the first few stand for all. */
    private void addAlike(List<Finding> alike, VBox box) {
        alike.stream().limit(MOST_ALIKE).map(this::line).forEach(box.getChildren()::add);
        if (alike.size() > MOST_ALIKE) {
            box.getChildren().add(note(messages.get("export.findings.more", alike.size() - MOST_ALIKE)));
        }
    }

    private Node line(Finding finding) {
        FindingLine sentence = new FindingLine(finding, sentences);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(GAP, sentence);
        mend(finding).ifPresent(row.getChildren()::add);
        row.getChildren().add(wayTo(finding));
        VBox box = new VBox(SMALL_GAP, row);
        String mends = sentences.fixes(finding);
        if (!mends.isEmpty()) {
            box.getChildren().add(note(mends));
        }
        String reason = sentences.reason(finding);
        if (!finding.source().isNone() && !reason.isEmpty()) {
            box.getChildren().add(note(messages.get("export.why", reason)));
        }
        return box;
    }

    /** One click mends; undo takes it back. */
    private Optional<Node> mend(Finding finding) {
        if (finding.fixes().isEmpty() || !(finding.fixes().get(0) instanceof Fix.ReplaceText fix)
                || TextMend.apply(model.conference(), finding.place().path(), fix.replacement()).isEmpty()) {
            return Optional.empty();
        }
        Button button = new Button(sentences.mendAction());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(sentences.mendAction() + ": " + sentences.sentence(finding));
        button.setOnAction(event -> model.apply("text.mend", conference -> TextMend.apply(conference,
                finding.place().path(), fix.replacement()).orElse(conference)));
        return Optional.of(button);
    }

    private Node wayTo(Finding finding) {
        Hyperlink link = new Hyperlink(messages.get("export.go.short"));
        String place = sentences.place(finding.place(), model.conference());
        link.setAccessibleText(messages.get("export.go", place));
        link.setTooltip(new Tooltip(place));
        link.getStyleClass().add("finding-place");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> navigator.go(finding.place()));
        return link;
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "finding-note");
        return label;
    }
}
