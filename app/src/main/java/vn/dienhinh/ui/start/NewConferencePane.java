package vn.dienhinh.ui.start;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Choice;
import vn.dienhinh.ui.control.CommitTextField;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.messages.FindingMessages;
import java.util.function.Function;

/** Asks the three things that a new conference begins with: kind of unit, its name, the superior's rules. */
final class NewConferencePane extends VBox {

    private static final double GAP = 16;
    private static final int NAME_COLUMNS = 32;

    private final ChoiceBox<UnitKind> kind = new Choice<>();
    private final TextField name = new CommitTextField(value -> { });
    private final ChoiceBox<RuleProfile> profile = new Choice<>();

    /** Takes what was chosen. */
    interface OnCreate {
        void create(UnitKind kind, String name, RuleProfile profile);

        /** The rules are to be read out of the superior's plan. */
        void createToRead(UnitKind kind, String name);
    }

    NewConferencePane(Messages messages, FindingMessages sentences, List<RuleProfile> profiles, OnCreate onCreate,
                      Runnable onBack) {
        super(GAP);
        getStyleClass().add("page");
        Label title = new Label(messages.get("new.title"));
        title.getStyleClass().add("page-title");
        Label text = new Label(messages.get("new.text"));
        text.getStyleClass().add("page-guidance");
        fill(kind, "new-kind", List.of(UnitKind.values()), messages::word);
        fill(profile, "new-profile", profiles, RuleProfile::name);
        // Another province's rules are never taken unasked: those without any stand first.
        profiles.stream().filter(each -> each.papers().isEmpty()).findFirst().ifPresent(profile::setValue);
        name.setId("new-name");
        name.setPrefColumnCount(NAME_COLUMNS);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        Button create = new Button(messages.get("new.action"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.setOnAction(event -> onCreate.create(kind.getValue(), VietnameseText.line(name.getText()),
                profile.getValue()));
        Button read = new Button(messages.get("new.read"), new FontIcon(Feather.FILE_TEXT));
        read.setId("new-read-plan");
        read.setMnemonicParsing(true);
        read.getStyleClass().add("accent");
        read.setOnAction(event -> onCreate.createToRead(kind.getValue(), VietnameseText.line(name.getText())));
        Button back = new Button(messages.get("action.cancel"));
        back.setCancelButton(true);
        back.setOnAction(event -> onBack.run());
        getChildren().addAll(title, text,
                new FieldBox(messages.get("new.kind"), kind, null, sentences),
                new FieldBox(messages.get("new.name"), name, messages.get("new.name.help"), sentences),
                new FieldBox(messages.get("new.profile"), profile, messages.get("new.profile.help"), sentences),
                new HBox(GAP / 2, read, create, back));
    }

    /** Puts the focus where typing begins. */
    void begin() {
        name.requestFocus();
    }

    private static <T> void fill(ChoiceBox<T> box, String id, List<T> values, Function<T, String> words) {
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are not typed");
            }
        });
        box.setValue(values.get(0));
    }
}
