package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.Attendance;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.SizeRule;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.NumberField;
import vn.dienhinh.ui.control.Rows;

/** Plenary or delegates by workforce, and how many may come. */
final class SizesPane extends VBox {

    private static final double GAP = 8;
    private static final double NUMBER_WIDTH = 106;
    private static final int DIGITS = 4;
    private static final double CHOICE_WIDTH = 165;

    private final FormFields fields;
    private final Messages messages;
    private final SourceFields sources;
    private final int scope;
    private final String path;
    private final EntryList list;

    SizesPane(ConferenceModel model, FormFields fields, Messages messages, SourceFields sources, int scope) {
        super(GAP);
        this.fields = fields;
        this.messages = messages;
        this.sources = sources;
        this.scope = scope;
        this.path = "rules.scopes[" + scope + "].sizes";
        list = new EntryList(model, fields, messages, "rules.sizes", path, c -> sizes(c).size(), this::row,
                c -> edit(c, sizes -> Entries.added(sizes, new SizeRule(null, null, null, null, null, null))),
                index -> c -> edit(c, sizes -> Entries.removed(sizes, index)));
        getChildren().addAll(Rows.sentence(messages.get("rules.sizes.guidance"), "field-help"), list);
    }

    /** See {@link EntryList#close()}. */
    void close() {
        list.close();
    }

    private Node row(int index) {
        Function<Conference, Source> source = c -> Entries.read(sizes(c), index, SizeRule::source, Source.none());
        FieldBox attendance = fields.choice(path + "[" + index + "].attendance", List.of(Attendance.values()),
                value -> messages.get("rules.attendance." + value),
                c -> Entries.read(sizes(c), index, SizeRule::attendance, Attendance.DELEGATES),
                (c, value) -> set(c, index, s -> s.withAttendance(value)));
        ((Region) attendance.field()).setPrefWidth(CHOICE_WIDTH);
        FieldBox service = fields.choice(path + "[" + index + "].serviceUnderCap",
                List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false)),
                value -> messages.get("rules.service." + value.map(Object::toString).orElse("unsaid")),
                c -> Optional.ofNullable(Entries.read(sizes(c), index, SizeRule::serviceUnderCap, (Boolean) null)),
                (c, value) -> set(c, index, s -> s.withServiceUnderCap(value.orElse(null))));
        return sources.withWords(Rows.sideBySide(
                number(index, "workforceFrom", SizeRule::workforceFrom, SizeRule::withWorkforceFrom),
                number(index, "workforceBelow", SizeRule::workforceBelow, SizeRule::withWorkforceBelow),
                attendance,
                number(index, "capFrom", SizeRule::capFrom, SizeRule::withCapFrom),
                number(index, "cap", SizeRule::cap, SizeRule::withCap),
                service,
                sources.section(path + "[" + index + "].source", source, (c, v) -> set(c, index,
                        s -> s.withSource(v)))),
                source);
    }

    private FieldBox number(int index, String name, Function<SizeRule, Integer> get,
                            BiFunction<SizeRule, Integer, SizeRule> set) {
        FieldBox box = fields.number(path + "[" + index + "]." + name,
                c -> Entries.read(sizes(c), index, get, (Integer) null),
                (c, value) -> set(c, index, size -> set.apply(size, value)));
        box.setPrefWidth(NUMBER_WIDTH);
        ((NumberField) box.field()).setPrefColumnCount(DIGITS);
        return box;
    }

    private List<SizeRule> sizes(Conference c) {
        return Entries.read(c.rules().scopes(), scope, RuleScope::sizes, List.of());
    }

    private Conference set(Conference c, int index, UnaryOperator<SizeRule> change) {
        return edit(c, sizes -> Entries.changed(sizes, index, change));
    }

    private Conference edit(Conference c, UnaryOperator<List<SizeRule>> change) {
        return RuleEdits.scope(c, scope, s -> s.withSizes(change.apply(s.sizes())));
    }
}
