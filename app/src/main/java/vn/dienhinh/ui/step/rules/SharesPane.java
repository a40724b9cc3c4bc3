package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.delegate.DelegateGroup;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.rule.ShareRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** The shares of exemplars and guests, and how strictly the paper states them. */
final class SharesPane extends VBox {

    private static final double GAP = 16;
    private static final double KIND_WIDTH = 330;
    private static final double NUMBER_WIDTH = 170;
    private static final int LABEL_COLUMNS = 34;

    private final FormFields fields;
    private final int scope;
    private final String path;

    SharesPane(ConferenceModel model, FormFields fields, Messages messages, SourceFields sources, int scope) {
        super(GAP);
        this.fields = fields;
        this.scope = scope;
        this.path = "rules.scopes[" + scope + "].shares";
        Function<Conference, Source> source = c -> shares(c).source();
        FieldBox kind = fields.choice(path + ".kind", List.of(ShareKind.values()),
                value -> messages.get("rules.shares." + value), c -> shares(c).kind(),
                (c, value) -> edit(c, s -> s.withKind(value)));
        ((Region) kind.field()).setPrefWidth(KIND_WIDTH);
        FieldBox guests = fields.text(path + ".guestLabel", LABEL_COLUMNS, c -> shares(c).guestLabel(),
                (c, value) -> edit(c, s -> s.withGuestLabel(value)));
        FieldBox leaders = fields.choice(path + ".leaders", List.of(DelegateGroup.values()),
                value -> messages.get("rules.leaders." + value), c -> shares(c).leaders(),
                (c, value) -> edit(c, s -> s.withLeaders(value)));
        BooleanBinding stated = Bindings.createBooleanBinding(
                () -> shares(model.conference()).kind() != ShareKind.NONE, model.conferenceProperty());
        BooleanBinding about = Bindings.createBooleanBinding(
                () -> shares(model.conference()).kind() == ShareKind.ABOUT, model.conferenceProperty());
        getChildren().addAll(
                sources.withWords(Rows.sideBySide(kind, sources.section(path + ".source", source,
                        (c, value) -> edit(c, s -> s.withSource(value)))), source),
                Rows.onlyWhile(stated, Rows.sideBySide(
                        number("exemplarPercent", ShareRule::exemplarPercent, ShareRule::withExemplarPercent),
                        number("guestPercent", ShareRule::guestPercent, ShareRule::withGuestPercent),
                        Rows.onlyWhile(about, number("tolerancePoints", ShareRule::tolerancePoints,
                                ShareRule::withTolerancePoints)))),
                Rows.onlyWhile(stated, guests), leaders);
    }

    private FieldBox number(String name, Function<ShareRule, Integer> get,
                            BiFunction<ShareRule, Integer, ShareRule> set) {
        FieldBox box = fields.number(path + "." + name, c -> get.apply(shares(c)),
                (c, value) -> edit(c, s -> set.apply(s, value)));
        box.setPrefWidth(NUMBER_WIDTH);
        return box;
    }

    private ShareRule shares(Conference c) {
        return Entries.read(c.rules().scopes(), scope, RuleScope::shares, ShareRule.none());
    }

    private Conference edit(Conference c, UnaryOperator<ShareRule> change) {
        return RuleEdits.scope(c, scope, s -> s.withShares(change.apply(s.shares())));
    }
}
