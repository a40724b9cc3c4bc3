package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.CongressQuota;
import vn.dienhinh.domain.rule.ReportOutlineKind;
import vn.dienhinh.domain.rule.RuleProfile;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** The profile's own name; the fixed name, the report's outline, and how many go to the superior's congress. */
final class FurtherPane extends VBox {

    private static final double GAP = 16;
    private static final int WIDE_COLUMNS = 42;

    private final FormFields fields;
    private final SourceFields sources;

    FurtherPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.fields = fields;
        this.sources = new SourceFields(model, fields, messages);
        FieldBox name = fields.text("rules.name", WIDE_COLUMNS, c -> c.rules().name(),
                (c, v) -> edit(c, rules -> rules.withName(v)));
        FieldBox formula = fields.text("rules.titleFormula", WIDE_COLUMNS, c -> c.rules().titleFormula(),
                (c, v) -> edit(c, rules -> rules.withTitleFormula(v)));
        FieldBox outline = fields.choice("rules.reportOutline", List.of(ReportOutlineKind.values()),
                value -> messages.get("rules.outline." + value), c -> c.rules().reportOutline(),
                (c, v) -> edit(c, rules -> rules.withReportOutline(v)));
        FieldBox congress = fields.text("rules.quota.congress", WIDE_COLUMNS, c -> c.rules().quota().congress(),
                (c, v) -> quota(c, q -> new CongressQuota(v, q.places(), q.note(), q.source())));
        FieldBox places = fields.number("rules.quota.places", c -> c.rules().quota().places(),
                (c, v) -> quota(c, q -> new CongressQuota(q.congress(), v, q.note(), q.source())));
        FieldBox note = fields.text("rules.quota.note", WIDE_COLUMNS, c -> c.rules().quota().note(),
                (c, v) -> quota(c, q -> new CongressQuota(q.congress(), q.places(), v, q.source())));
        getChildren().addAll(name,
                new VBox(GAP / 2, formula, source("rules.titleSource", RuleProfile::titleSource,
                        RuleProfile::withTitleSource)),
                new VBox(GAP / 2, outline, source("rules.reportSource", RuleProfile::reportSource,
                        RuleProfile::withReportSource)),
                new VBox(GAP / 2, congress, Rows.sideBySide(places), note,
                        source("rules.quota.source", rules -> rules.quota().source(), (rules, v) -> rules.withQuota(
                                new CongressQuota(rules.quota().congress(), rules.quota().places(),
                                        rules.quota().note(), v)))));
    }

    private VBox source(String path, Function<RuleProfile, Source> get,
                        BiFunction<RuleProfile, Source, RuleProfile> set) {
        Function<Conference, Source> read = c -> get.apply(c.rules());
        return sources.withWords(sources.section(path, read, (c, v) -> edit(c, rules -> set.apply(rules, v))), read);
    }

    private static Conference quota(Conference c, UnaryOperator<CongressQuota> change) {
        return edit(c, rules -> rules.withQuota(change.apply(rules.quota())));
    }

    private static Conference edit(Conference c, UnaryOperator<RuleProfile> change) {
        return c.withRules(change.apply(c.rules()));
    }
}
