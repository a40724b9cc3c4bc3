package vn.dienhinh.ui.step.rules;

import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.RuleDeadline;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** Further deadlines that the superior sets: what, until when, to whom. */
final class DeadlinesPane extends VBox {

    private static final String PATH = "rules.deadlines";
    private static final double GAP = 8;
    private static final int WHAT_COLUMNS = 34;
    private static final int ADDRESSEE_COLUMNS = 24;

    private final ConferenceModel model;
    private final FormFields fields;
    private final Messages messages;
    private final SourceFields sources;

    DeadlinesPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        this.sources = new SourceFields(model, fields, messages);
        getChildren().add(new EntryList(model, fields, messages, PATH, PATH, c -> c.rules().deadlines().size(),
                this::row,
                c -> c.withRules(c.rules().withDeadlines(
                        Entries.added(c.rules().deadlines(), new RuleDeadline("", null, "", null)))),
                index -> c -> c.withRules(c.rules().withDeadlines(Entries.removed(c.rules().deadlines(), index)))));
    }

    private Node row(int index) {
        String path = PATH + "[" + index + "]";
        Function<Conference, Source> source = read(index, RuleDeadline::source, Source.none());
        FieldBox what = fields.text(path + ".what", WHAT_COLUMNS, read(index, RuleDeadline::what, ""),
                (c, v) -> edit(c, index, d -> d.withWhat(v)));
        FieldBox limit = fields.timeLimit(path + ".limit", read(index, RuleDeadline::limit, TimeLimit.unknown()),
                (c, v) -> edit(c, index, d -> d.withLimit(v)));
        FieldBox addressee = fields.text(path + ".addressee", ADDRESSEE_COLUMNS,
                read(index, RuleDeadline::addressee, ""),
                (c, v) -> edit(c, index, d -> d.withAddressee(v)));
        return new VBox(GAP, what, limit, sources.withWords(Rows.sideBySide(addressee,
                UnitKindsField.box(model, fields, messages, path + ".appliesTo",
                        read(index, RuleDeadline::appliesTo, Set.of()),
                        (c, v) -> edit(c, index, d -> d.withAppliesTo(v))),
                sources.section(path + ".source", source, (c, v) -> edit(c, index,
                        d -> d.withSource(v)))), source));
    }

    private static <V> Function<Conference, V> read(int index, Function<RuleDeadline, V> get, V otherwise) {
        return c -> Entries.read(c.rules().deadlines(), index, get, otherwise);
    }

    private static Conference edit(Conference c, int index, UnaryOperator<RuleDeadline> change) {
        return c.withRules(c.rules().withDeadlines(Entries.changed(c.rules().deadlines(), index, change)));
    }
}
