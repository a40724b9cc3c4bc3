package vn.dienhinh.ui.step.rules;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.rule.ProfileChanges;
import vn.dienhinh.domain.rule.ProfileChanges.Change;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** What a profile from a file would change in the rules in use, before anything is taken. */
final class ImportPane extends VBox {

    private static final double GAP = 8;
    private static final double MOST_HEIGHT = 260;

    private final Messages messages;
    private final ChangeWords words;

    /** What can be done with the profile. */
    interface Actions {
        /** Uses it in the conference. */
        void use(RuleProfile profile);

        /** Keeps it among the clerk's own. */
        void keep(RuleProfile profile);

        /** Leaves it. */
        void leave();
    }

    ImportPane(Messages messages) {
        super(GAP);
        this.messages = messages;
        this.words = new ChangeWords(messages);
        getStyleClass().add("panel");
        setId("rules-import");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows the differences and what can be done. */
    void show(String file, RuleProfile inUse, RuleProfile incoming, Actions actions) {
        List<Change> changes = ProfileChanges.between(inUse, incoming);
        Label title = Rows.sentence(messages.get("rules.import.title", incoming.name()), "answer");
        Label said = Rows.sentence(inUse.scopes().isEmpty() ? messages.get("rules.import.fresh", file)
                : changes.isEmpty() ? messages.get("rules.import.same", file)
                : messages.get("rules.import.changes", file, changes.size()));
        said.setId("rules-import-said");
        VBox rows = new VBox(GAP);
        rows.setId("rules-import-changes");
        changes.forEach(change -> rows.getChildren().add(new VBox(
                Rows.sentence(words.what(change), "field-label"), Rows.sentence(words.values(change)))));
        ScrollPane list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setMaxHeight(MOST_HEIGHT);
        list.setPrefViewportHeight(Math.min(MOST_HEIGHT, changes.size() * 56.0));
        list.setVisible(!changes.isEmpty());
        list.setManaged(!changes.isEmpty());
        getChildren().setAll(title, said, list, new FlowPane(GAP, GAP,
                button("use", "accent", () -> actions.use(incoming)), button("keep", "", () -> actions.keep(incoming)),
                button("leave", "", actions::leave)));
        setVisible(true);
    }

    private Button button(String name, String style, Runnable action) {
        Button button = new Button(messages.get("rules.import." + name));
        button.setId("rules-import-" + name);
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        button.setOnAction(event -> action.run());
        return button;
    }
}
