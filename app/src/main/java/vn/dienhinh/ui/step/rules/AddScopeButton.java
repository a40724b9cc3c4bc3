package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;

/** Adds a part for a kind of unit that the rules do not speak of yet; away once they speak of every kind. */
final class AddScopeButton extends MenuButton {

    private final Consumer<UnitKind> onAdd;

    /** @param onAdd takes the kind that is chosen */
    AddScopeButton(Messages messages, Consumer<UnitKind> onAdd) {
        super(messages.get("rules.scope.add"));
        this.onAdd = onAdd;
        setId("rules-scope-more");
        managedProperty().bind(visibleProperty());
    }

    /** Offers what the profile leaves out. */
    void show(RuleProfile rules) {
        List<UnitKind> kinds = RuleEdits.unboundKinds(rules);
        getItems().setAll(kinds.stream().map(this::item).toList());
        setVisible(!kinds.isEmpty());
    }

    private MenuItem item(UnitKind kind) {
        MenuItem item = new MenuItem(VietnameseText.capitalised(kind.word()));
        item.setId("rules-scope-more-" + kind);
        item.setOnAction(event -> onAdd.accept(kind));
        return item;
    }
}
