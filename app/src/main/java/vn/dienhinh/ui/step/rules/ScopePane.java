package vn.dienhinh.ui.step.rules;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.rule.MeetingForm;
import vn.dienhinh.domain.rule.RuleScope;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.FieldBox;
import vn.dienhinh.ui.control.FormFields;
import vn.dienhinh.ui.control.FormPage;
import vn.dienhinh.ui.control.Rows;

/** What binds this unit: forms, length and time, sizes, shares and the groups to look to. */
final class ScopePane extends VBox {

    private static final double GAP = 16;
    private static final int FORM_COLUMNS = 31;
    private static final int DURATION_COLUMNS = 10;
    private static final int LOOKS_TO_ROWS = 4;
    private static final int LOOKS_TO_COLUMNS = 34;

    private final ConferenceModel model;
    private final FormFields fields;
    private final UiContext context;
    private final int index;
    private final String path;
    private final SourceFields sources;
    private final EntryList forms;
    private final SizesPane sizes;
    private final ScopeHeadPane head;

    /** @param index of the scope among those of the profile */
    ScopePane(ConferenceModel model, FormFields fields, UiContext context, int index) {
        super(GAP);
        this.model = model;
        this.fields = fields;
        this.context = context;
        this.index = index;
        this.path = "rules.scopes[" + index + "]";
        this.sources = new SourceFields(model, fields, context.messages());
        forms = forms();
        sizes = new SizesPane(model, fields, context.messages(), sources, index);
        head = new ScopeHeadPane(model, fields, context.messages(), index);
        getChildren().addAll(
                section("rules.section.scope", false, head),
                section("rules.section.forms", true, forms),
                section("rules.section.time", true, duration(), heldBy()),
                section("rules.section.sizes", true, sizes),
                section("rules.section.shares", true,
                        new SharesPane(model, fields, context.messages(), sources, index)),
                section("rules.section.looksTo", false, looksTo()));
    }

    /** See {@link EntryList#close()}. */
    void close() {
        head.close();
        forms.close();
        sizes.close();
    }

    private TitledPane section(String key, boolean expanded, Node... rows) {
        return FormPage.section(context.messages().get(key), expanded, rows);
    }

    private EntryList forms() {
        return new EntryList(model, fields, context.messages(), "rules.forms", path + ".forms",
                c -> scope(c, RuleScope::forms, List.<MeetingForm>of()).size(), this::form,
                c -> edit(c, s -> s.withForms(Entries.added(s.forms(),
                        new MeetingForm("form-" + context.ids().get(), "", Source.none())))),
                form -> c -> edit(c, s -> s.withForms(Entries.removed(s.forms(), form))));
    }

    private Node form(int form) {
        String formPath = path + ".forms[" + form + "]";
        Function<Conference, Source> source = c -> Entries.read(scope(c, RuleScope::forms, List.of()), form,
                MeetingForm::source, Source.none());
        FieldBox name = fields.text(formPath + ".name", FORM_COLUMNS,
                c -> Entries.read(scope(c, RuleScope::forms, List.of()), form, MeetingForm::name, ""),
                (c, value) -> editForm(c, form, f -> new MeetingForm(f.id(), value, f.source())));
        return sources.withWords(Rows.sideBySide(name, sources.section(formPath + ".source", source,
                (c, value) -> editForm(c, form, f -> new MeetingForm(f.id(), f.name(), value)))), source);
    }

    private Conference editForm(Conference c, int form, UnaryOperator<MeetingForm> change) {
        return edit(c, s -> s.withForms(Entries.changed(s.forms(), form, change)));
    }

    private Node duration() {
        FieldBox box = fields.text(path + ".duration", DURATION_COLUMNS, c -> scope(c, RuleScope::duration, ""),
                (c, value) -> edit(c, s -> s.withDuration(value)));
        return withSource(box, ".durationSource", RuleScope::durationSource, RuleScope::withDurationSource);
    }

    private Node heldBy() {
        FieldBox box = fields.timeLimit(path + ".heldBy", c -> scope(c, RuleScope::heldBy, TimeLimit.unknown()),
                (c, value) -> edit(c, s -> s.withHeldBy(value)));
        // Under each other: side by side the row would be wider than the page of a small screen.
        return new VBox(GAP / 2, box, place(".heldBySource", RuleScope::heldBySource, RuleScope::withHeldBySource));
    }

    private Node place(String name, Function<RuleScope, Source> get, BiFunction<RuleScope, Source, RuleScope> set) {
        Function<Conference, Source> source = c -> scope(c, get, Source.none());
        return sources.withWords(sources.section(path + name, source,
                (c, value) -> edit(c, s -> set.apply(s, value))), source);
    }

    private Node withSource(FieldBox box, String name, Function<RuleScope, Source> get,
                            BiFunction<RuleScope, Source, RuleScope> set) {
        Function<Conference, Source> source = c -> scope(c, get, Source.none());
        return sources.withWords(Rows.sideBySide(box, sources.section(path + name, source,
                (c, value) -> edit(c, s -> set.apply(s, value)))), source);
    }

    private Node looksTo() {
        FieldBox box = fields.area(path + ".looksTo", LOOKS_TO_ROWS,
                c -> RuleEdits.lines(scope(c, RuleScope::looksTo, List.of())),
                (c, value) -> edit(c, s -> s.withLooksTo(Entries.lines(value))));
        ((TextArea) box.field()).setPrefColumnCount(LOOKS_TO_COLUMNS);
        return withSource(box, ".looksToSource", RuleScope::looksToSource, RuleScope::withLooksToSource);
    }

    private <V> V scope(Conference c, Function<RuleScope, V> get, V otherwise) {
        return Entries.read(c.rules().scopes(), index, get, otherwise);
    }

    private Conference edit(Conference c, UnaryOperator<RuleScope> change) {
        return RuleEdits.scope(c, index, change);
    }
}
