package vn.dienhinh.ui.step.rules;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.application.rule.ProfileLibrary;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/**
 * Chooses the superior's rules: using them takes a copy, which undo gives back. Keeps the copy as one's own, sends it
 * as a file and takes one in.
 */
final class ProfilePane extends VBox {

    private static final double GAP = 8;
    private static final double WIDTH = 440;

    private final ConferenceModel model;
    private final Messages messages;
    private final FormFields fields;
    private final ProfileLibrary library;
    private final ProfileFiles files;
    private final ImportPane incoming;
    private final KeepPane keeping;
    private final Button delete = new Button();
    private final ComboBox<RuleProfile> choice = new ComboBox<>();
    private final Label inUse = Rows.sentence("");
    private final Label about = Rows.sentence("", "field-help");

    /**
     * @param fields of the step: what is being typed in them is handed over before the rules are replaced
     * @param onRead begins to read a superior's plan
     */
    ProfilePane(ConferenceModel model, ProfileLibrary library, UiContext context, FormFields fields, Runnable onRead) {
        super(GAP);
        this.model = model;
        this.messages = context.messages();
        this.library = library;
        this.files = new ProfileFiles(library, context);
        this.incoming = new ImportPane(messages);
        this.keeping = new KeepPane(messages, this::keep);
        this.fields = fields;
        choice.setId("rules-profile");
        choice.getItems().setAll(library.profiles());
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
        Button read = new Button(messages.get("reading.window.open"), new FontIcon(Feather.FILE_TEXT));
        read.setId("rules-read-plan");
        read.setOnAction(event -> onRead.run());
        getChildren().addAll(inUse, read,
                fields.own("rules.scopes", new HBox(GAP, choice, use), c -> c, c -> { }), about, tools(),
                keeping, incoming);
        if (!library.unreadable().isEmpty()) {
            getChildren().add(Rows.sentence(messages.get("rules.unreadableOwn",
                    String.join(", ", library.unreadable())), "field-help"));
        }
        choice.setAccessibleText(messages.get("field.rules.scopes").replace("_", ""));
        model.conferenceProperty().addListener((property, was, is) -> show());
        show();
    }

    private FlowPane tools() {
        delete.setText(messages.get("rules.delete"));
        delete.setGraphic(new FontIcon(Feather.TRASH_2));
        delete.setId("rules-delete-own");
        delete.managedProperty().bind(delete.visibleProperty());
        delete.setOnAction(event -> files.delete(choice.getValue(), this::refreshChoice));
        return new FlowPane(GAP, GAP,
                tool("keep", Feather.COPY, () -> keeping.open(model.conference().rules().name())),
                tool("send", Feather.UPLOAD, () -> files.send(model.conference().rules())),
                tool("takeIn", Feather.DOWNLOAD, () -> files.takeIn(this::preview)), delete);
    }

    private Button tool(String name, Feather icon, Runnable action) {
        Button button = new Button(messages.get("rules." + name), new FontIcon(icon));
        button.setId("rules-" + name);
        button.setOnAction(event -> {
            fields.commitPending();
            action.run();
        });
        if (!name.equals("takeIn")) {
            button.disableProperty().bind(Bindings.createBooleanBinding(
                    () -> model.conference().rules().scopes().isEmpty(), model.conferenceProperty()));
        }
        return button;
    }

    private void keep(String name) {
        files.keepAs(model.conference().rules(), name, this::refreshChoice);
    }

    private void preview(String file, RuleProfile profile) {
        incoming.show(file, model.conference().rules(), profile, new ImportPane.Actions() {
            @Override
            public void use(RuleProfile taken) {
                incoming.setVisible(false);
                fields.commitPending();
                model.apply("rules.import", c -> RuleEdits.applied(c, taken), taken.name());
            }

            @Override
            public void keep(RuleProfile taken) {
                files.keep(taken, ProfilePane.this::refreshChoice);
            }

            @Override
            public void leave() {
                incoming.setVisible(false);
            }
        });
    }

    private void refreshChoice() {
        choice.setValue(null);
        choice.getItems().setAll(library.profiles());
    }

    private void use(RuleProfile profile) {
        fields.commitPending();
        model.apply("rules.use", c -> RuleEdits.applied(c, profile), profile.name());
    }

    private void show() {
        RuleProfile rules = model.conference().rules();
        inUse.setText(rules.name().isEmpty() ? messages.get("rules.profile.noneInUse")
                : messages.get("rules.profile.inUse", rules.name()));
        if (library.isOwn(rules) && choice.getItems().stream().noneMatch(known -> known.id().equals(rules.id()))) {
            refreshChoice();
        }
        describe();
    }

    private void describe() {
        RuleProfile chosen = choice.getValue();
        delete.setVisible(chosen != null && library.isOwn(chosen));
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
