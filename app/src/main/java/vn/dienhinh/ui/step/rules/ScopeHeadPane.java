package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FormFields;

/** What a part is called, whom it binds, and the papers of its own where its units stand on others. */
final class ScopeHeadPane extends VBox {

    private static final double GAP = 16;
    private static final int NAME_COLUMNS = 42;

    private final int index;
    private final LegalBasesPane papers;

    /** @param index of the scope among those of the profile */
    ScopeHeadPane(ConferenceModel model, FormFields fields, Messages messages, int index) {
        super(GAP);
        this.index = index;
        String path = "rules.scopes[" + index + "]";
        papers = new LegalBasesPane(model, fields, messages, path + ".papers", "rules.scopePapers",
                c -> scope(c, RuleScope::papers, List.of()),
                (c, value) -> RuleEdits.scope(c, index, s -> s.withPapers(value)));
        Button remove = new Button(messages.get("rules.scope.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("rules-scope-remove");
        remove.getStyleClass().add("flat");
        remove.setOnAction(event -> {
            fields.commitPending();
            model.apply("rules.scope.remove", c -> RuleEdits.withoutScope(c, index),
                    scope(model.conference(), RuleScope::name, ""));
        });
        getChildren().addAll(
                fields.text(path + ".name", NAME_COLUMNS, c -> scope(c, RuleScope::name, ""),
                        (c, value) -> RuleEdits.scope(c, index, s -> s.withName(value))),
                UnitKindsField.box(model, fields, messages, path + ".appliesTo",
                        c -> scope(c, RuleScope::appliesTo, Set.of()),
                        (c, value) -> RuleEdits.scope(c, index, s -> s.withAppliesTo(value))),
                papers, remove);
    }

    /** See {@link EntryList#close()}. */
    void close() {
        papers.close();
    }

    private <V> V scope(Conference c, Function<RuleScope, V> get, V otherwise) {
        return Entries.read(c.rules().scopes(), index, get, otherwise);
    }
}
