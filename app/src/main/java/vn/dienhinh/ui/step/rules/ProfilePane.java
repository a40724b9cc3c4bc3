package vn.dienhinh.ui.step.rules;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** Chooses the superior's rules; using them takes a copy, which undo gives back. */
final class ProfilePane extends VBox {

    private static final double GAP = 8;
    private static final double WIDTH = 440;

    private final ConferenceModel model;
    private final Messages messages;
    private final FormFields fields;
    private final ComboBox<RuleProfile> choice = new ComboBox<>();
    private final Label inUse = Rows.sentence("");
    private final Label about = Rows.sentence("", "field-help");

    /** @param fields of the step: what is being typed in them is handed over before the rules are replaced */
    ProfilePane(ConferenceModel model, List<RuleProfile> profiles, Messages messages, FormFields fields) {
        super(GAP);
        this.model = model;
        this.messages = messages;
        this.fields = fields;
        choice.setId("rules-profile");
        choice.getItems().setAll(profiles);
        choice.setPrefWidth(WIDTH);
        choice.setPromptText(messages.get("rules.profile.prompt"));
        choice.setConverter(new Names());
        choice.valueProperty().addListener((property, was, is) -> describe());
        Button use = new Button(messages.get("rules.profile.use"));
        use.setId("rules-use-profile");
        use.getStyleClass().add("accent");
        use.setMnemonicParsing(true);
        use.disableProperty().bind(choice.valueProperty().isNull());
        use.setOnAction(event -> use(choice.getValue()));
        getChildren().addAll(inUse,
                fields.own("rules.scopes", new HBox(GAP, choice, use), c -> c, c -> { }), about);
        choice.setAccessibleText(messages.get("field.rules.scopes").replace("_", ""));
        model.conferenceProperty().addListener((property, was, is) -> show());
        show();
    }

    private void use(RuleProfile profile) {
        fields.commitPending();
        model.apply("rules.use", c -> RuleEdits.applied(c, profile), profile.name());
    }

    private void show() {
        RuleProfile rules = model.conference().rules();
        inUse.setText(rules.name().isEmpty() ? messages.get("rules.profile.noneInUse")
                : messages.get("rules.profile.inUse", rules.name()));
        describe();
    }

    private void describe() {
        RuleProfile chosen = choice.getValue();
        about.setText(chosen == null ? messages.get("rules.profile.copyHint") : paper(chosen) + " " + binding(chosen));
    }

    private String paper(RuleProfile profile) {
        return profile.leadingPaper().filter(paper -> !paper.isBlank()).map(LegalBasis::fullCitation)
                .map(citation -> messages.get("rules.profile.paper", citation))
                .orElse(messages.get("rules.profile.noPaper"));
    }

    private String binding(RuleProfile profile) {
        UnitKind kind = model.conference().unit().kind();
        return profile.scopeFor(kind).map(scope -> messages.get("rules.profile.binds", kind.word()))
                .orElse(messages.get("rules.profile.bindsNot", kind.word()));
    }

    /** Profiles are shown by name. */
    private static final class Names extends StringConverter<RuleProfile> {
        @Override
        public String toString(RuleProfile profile) {
            return profile == null ? "" : profile.name();
        }

        @Override
        public RuleProfile fromString(String text) {
            throw new UnsupportedOperationException("profiles are not typed");
        }
    }
}
