package vn.dienhinh.ui.step.rules;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** Says that the rules do not speak of the unit, and offers to fill a part in for it. */
final class UnboundPane extends VBox {

    private static final double GAP = 12;

    /** @param onAdd takes the unit's kind */
    UnboundPane(Messages messages, Conference conference, Consumer<UnitKind> onAdd) {
        super(GAP);
        UnitKind kind = conference.unit().kind();
        Button add = new Button(messages.get("rules.unbound.add", kind.word()));
        add.setId("rules-add-scope");
        add.setMnemonicParsing(true);
        add.setOnAction(event -> onAdd.accept(kind));
        getChildren().addAll(Rows.sentence(messages.get(conference.rules().scopes().isEmpty()
                ? "rules.unbound.noRules" : "rules.unbound.text", kind.word())), add);
        getStyleClass().add("panel");
    }
}
