package vn.dienhinh.ui.step.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Presentation;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.text.SpelledKey;
import vn.dienhinh.domain.text.VietnameseText;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.conference.ConferenceModel;
import vn.dienhinh.ui.control.DateField;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.rows.ConferenceRows;
import vn.dienhinh.ui.rows.RowTools;
import vn.dienhinh.ui.rows.TableFindings;

/** The talks: who, about what, when the council passed them, how long, under which item of the programme. */
final class PresentationsPane extends TitledPane {

    private static final double GAP = 8;
    private static final double LOWEST = 150;
    private static final String LIST = "presentations";

    private final ConferenceModel model;
    private final Messages messages;
    private final ConferenceRows<Presentation> rows;
    private final EditableTable<Presentation> table;
    private final TableFindings findings;
    private final RowTools<Presentation> tools;

    PresentationsPane(ConferenceModel model, UiContext context) {
        this.model = model;
        this.messages = context.messages();
        setId("presentations");
        setAnimated(false);
        rows = new ConferenceRows<>(model, LIST, Conference::presentations, Conference::withPresentations,
                Presentation::id);
        table = new EditableTable<>(messages, columns(), () -> Presentation.blank(context.ids().get()),
                Presentation::id, rows);
        table.setId("presentations-table");
        table.setName(messages.get("presentations.table"));
        table.setMovable(true);
        table.setMinHeight(LOWEST);
        table.setPrefHeight(LOWEST);
        findings = new TableFindings(model, context, LIST);
        tools = new RowTools<>(messages, LIST, table, rows, Presentation::id);
        setContent(new VBox(GAP, tools, table, findings));
        setExpanded(!model.conference().presentations().isEmpty());
        refresh();
    }

    private List<EditableColumn<Presentation>> columns() {
        return List.of(
                EditableColumn.text("speaker", messages.get("presentations.speaker"), 200, Presentation::speaker,
                        this::withSpeaker),
                EditableColumn.text("topic", messages.get("presentations.topic"), 220, Presentation::topic,
                        Presentation::withTopic).growing(),
                EditableColumn.parsed("vettedOn", messages.get("presentations.vettedOn"), 150,
                        talk -> talk.vettedOn() == null ? "" : OfficialDate.shortForm(talk.vettedOn()),
                        PresentationsPane::withVettedOn),
                EditableColumn.number("minutes", messages.get("programme.minutesColumn"), 64, Presentation::minutes,
                        Presentation::withMinutes),
                EditableColumn.parsed("programmeItem", messages.get("presentations.item"), 150, this::item,
                        this::withItem));
    }

    /** A name of the list ties the talk to that delegate. */
    private Presentation withSpeaker(Presentation talk, String typed) {
        String key = SpelledKey.of(typed);
        return model.conference().attending().stream()
                .filter(delegate -> !key.isEmpty() && SpelledKey.of(delegate.fullName()).equals(key)).findFirst()
                .map(delegate -> talk.withDelegate(delegate.id(), delegate.workplace().isEmpty() ? delegate.fullName()
                        : delegate.fullName() + ", " + delegate.workplace()))
                .orElseGet(() -> talk.withSpeaker(typed));
    }

    private static Optional<Presentation> withVettedOn(Presentation talk, String text) {
        if (VietnameseText.isBlank(text)) {
            return Optional.of(talk.withVettedOn(null));
        }
        LocalDate typed = DateField.parse(text);
        return Optional.ofNullable(typed).map(talk::withVettedOn);
    }

    private String item(Presentation talk) {
        List<ProgrammeItem> items = model.conference().programme();
        return IntStream.range(0, items.size()).filter(i -> items.get(i).id().equals(talk.programmeItem())).boxed()
                .findFirst().map(i -> i + 1 + ". " + items.get(i).text()).orElse("");
    }

    /** The item is meant by its number. */
    private Optional<Presentation> withItem(Presentation talk, String text) {
        if (VietnameseText.isBlank(text)) {
            return Optional.of(talk.withProgrammeItem(""));
        }
        String number = VietnameseText.line(text).replaceFirst("\\..*", "");
        List<ProgrammeItem> items = model.conference().programme();
        return IntStream.range(0, items.size()).filter(i -> Integer.toString(i + 1).equals(number)).boxed().findFirst()
                .map(i -> talk.withProgrammeItem(items.get(i).id()));
    }

    void refresh() {
        table.show(rows.rows());
        table.showMarks(findings.marks(rows.rows().stream().map(Presentation::id).toList()));
        findings.refresh();
        tools.refresh();
        setText(messages.get("presentations.title", rows.rows().size()));
    }

    /** True when the place is one of a talk, which is then shown. */
    boolean reveal(Place place) {
        if (!place.path().startsWith(LIST)) {
            return false;
        }
        setExpanded(true);
        return findings.reveal(place, table, rows.rows().stream().map(Presentation::id).toList());
    }

    void commitPending() {
        table.commitPending();
    }
}
