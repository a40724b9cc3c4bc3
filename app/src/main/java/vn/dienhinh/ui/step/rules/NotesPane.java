package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.NoteKind;
import vn.dienhinh.domain.rule.RuleNote;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.Rows;

/** What the superior asks for in words: publicity, hall, talks, pilot unit, money. */
final class NotesPane extends VBox {

    private static final String PATH = "rules.notes";
    private static final double GAP = 8;
    private static final int TEXT_COLUMNS = 36;

    private final ConferenceModel model;
    private final FormFields fields;
    private final Messages messages;
    private final SourceFields sources;

    NotesPane(ConferenceModel model, FormFields fields, Messages messages) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        this.sources = new SourceFields(model, fields, messages);
        getChildren().add(new EntryList(model, fields, messages, PATH, PATH, c -> c.rules().notes().size(), this::row,
                c -> c.withRules(c.rules().withNotes(
                        Entries.added(c.rules().notes(), new RuleNote(NoteKind.OTHER, "", null)))),
                index -> c -> c.withRules(c.rules().withNotes(Entries.removed(c.rules().notes(), index)))));
    }

    private Node row(int index) {
        String path = PATH + "[" + index + "]";
        Function<Conference, Source> source = read(index, RuleNote::source, Source.none());
        FieldBox text = fields.area(path + ".text", 2, read(index, RuleNote::text, ""),
                (c, v) -> edit(c, index, note -> note.withText(v)));
        ((TextArea) text.field()).setPrefColumnCount(TEXT_COLUMNS);
        FieldBox kind = fields.choice(path + ".kind", List.of(NoteKind.values()),
                value -> VietnameseText.capitalised(messages.get("rules.change.word.NoteKind." + value)),
                read(index, RuleNote::kind, NoteKind.OTHER), (c, v) -> edit(c, index, note -> note.withKind(v)));
        FieldBox kinds = UnitKindsField.box(model, fields, messages, path + ".appliesTo",
                read(index, RuleNote::appliesTo, Set.of()), (c, v) -> edit(c, index, note -> note.withAppliesTo(v)));
        return new VBox(GAP, text, sources.withWords(Rows.sideBySide(kind, kinds, sources.section(path + ".source", source,
                (c, v) -> edit(c, index, note -> note.withSource(v)))), source));
    }

    private static <V> Function<Conference, V> read(int index, Function<RuleNote, V> get, V otherwise) {
        return c -> Entries.read(c.rules().notes(), index, get, otherwise);
    }

    private static Conference edit(Conference c, int index, UnaryOperator<RuleNote> change) {
        return c.withRules(c.rules().withNotes(Entries.changed(c.rules().notes(), index, change)));
    }
}
