package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** The programme items that the rules name: the words, whether they may be left out, and when they apply. */
final class ProgrammePane extends VBox {

    private static final String PATH = "rules.programme";
    private static final double GAP = 8;
    private static final int TEXT_COLUMNS = 42;
    private static final int CONDITION_COLUMNS = 20;

    private final FormFields fields;
    private final Messages messages;
    private final SourceFields sources;

    ProgrammePane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.fields = fields;
        this.messages = messages;
        this.sources = new SourceFields(model, fields, messages);
        getChildren().add(new EntryList(model, fields, messages, PATH, PATH, c -> c.rules().programme().size(),
                this::row,
                c -> c.withRules(c.rules().withProgramme(
                        Entries.added(c.rules().programme(), new ProgrammeRule("", false, "", null)))),
                index -> c -> c.withRules(c.rules().withProgramme(Entries.removed(c.rules().programme(), index)))));
    }

    private Node row(int index) {
        String path = PATH + "[" + index + "]";
        Function<Conference, Source> source = read(index, ProgrammeRule::source, Source.none());
        FieldBox text = fields.text(path + ".text", TEXT_COLUMNS, read(index, ProgrammeRule::text, ""),
                (c, v) -> edit(c, index, p -> new ProgrammeRule(v, p.optional(), p.condition(), p.source())));
        FieldBox optional = fields.choice(path + ".optional", List.of(false, true),
                value -> messages.get("rules.programme.optional." + value),
                read(index, ProgrammeRule::optional, false),
                (c, v) -> edit(c, index, p -> new ProgrammeRule(p.text(), v, p.condition(), p.source())));
        FieldBox condition = fields.text(path + ".condition", CONDITION_COLUMNS,
                read(index, ProgrammeRule::condition, ""),
                (c, v) -> edit(c, index, p -> new ProgrammeRule(p.text(), p.optional(), v, p.source())));
        return new VBox(GAP, text, sources.withWords(Rows.sideBySide(optional, condition,
                sources.section(path + ".source", source, (c, v) -> edit(c, index,
                        p -> new ProgrammeRule(p.text(), p.optional(), p.condition(), v)))), source));
    }

    private static <V> Function<Conference, V> read(int index, Function<ProgrammeRule, V> get, V otherwise) {
        return c -> Entries.read(c.rules().programme(), index, get, otherwise);
    }

    private static Conference edit(Conference c, int index, UnaryOperator<ProgrammeRule> change) {
        return c.withRules(c.rules().withProgramme(Entries.changed(c.rules().programme(), index, change)));
    }
}
