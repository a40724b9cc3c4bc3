package vn.dienhinh.ui.step.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.commendation.AwardRecord;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.Rows;
import vn.dienhinh.ui.control.table.EditableColumn;
import vn.dienhinh.ui.control.table.EditableTable;
import vn.dienhinh.ui.control.table.TableEdits;

/** What a nominee received before: titles and forms of commendation, by year. */
final class AwardsPane extends VBox implements TableEdits<AwardRow> {

    private static final double GAP = 4;
    private static final double HEIGHT = 180;

    private final Consumer<List<AwardRecord>> onChange;
    private final EditableTable<AwardRow> table;
    private List<AwardRow> rows = List.of();

    /** @param onChange takes the whole list after each change */
    AwardsPane(UiContext context, Consumer<List<AwardRecord>> onChange) {
        super(GAP);
        this.onChange = onChange;
        Messages messages = context.messages();
        table = new EditableTable<>(messages, columns(messages), () -> AwardRow.blank(context.ids().get()),
                AwardRow::id, this);
        table.setId("nominee-awards");
        table.setName(messages.get("nominee.awards"));
        table.setMinHeight(HEIGHT);
        table.setPrefHeight(HEIGHT);
        Label title = new Label(messages.get("nominee.awards"));
        title.getStyleClass().add("field-label");
        getChildren().addAll(title, table, Rows.sentence(messages.get("nominee.awards.help"), "field-help"));
    }

    private static List<EditableColumn<AwardRow>> columns(Messages messages) {
        return List.of(
                EditableColumn.number("year", messages.get("nominee.awards.year"), 64, row -> row.award().year(),
                        AwardRow::withYear),
                EditableColumn.text("name", messages.get("nominee.awards.name"), 190, row -> row.award().name(),
                        AwardRow::withName).growing(),
                EditableColumn.check("isTitle", messages.get("nominee.awards.isTitle"), 104,
                        row -> row.award().isTitle(), (row, value) -> row.withTitle(Boolean.TRUE.equals(value))),
                EditableColumn.text("decision", messages.get("nominee.awards.decision"), 220,
                        row -> row.award().decision(), AwardRow::withDecision).growing());
    }

    void show(List<AwardRecord> awards) {
        rows = AwardRow.of(awards);
        table.show(rows);
    }

    void commitPending() {
        table.commitPending();
    }

    @Override
    public void rowChanged(AwardRow before, AwardRow after) {
        hand(rows.stream().map(row -> row.id().equals(after.id()) ? after : row).toList());
    }

    @Override
    public void rowsAdded(int index, List<AwardRow> added) {
        List<AwardRow> all = new ArrayList<>(rows);
        all.addAll(Math.min(index, all.size()), added);
        hand(all);
    }

    @Override
    public void rowsRemoved(List<AwardRow> removed) {
        List<String> gone = removed.stream().map(AwardRow::id).toList();
        hand(rows.stream().filter(row -> !gone.contains(row.id())).toList());
    }

    private void hand(List<AwardRow> now) {
        onChange.accept(now.stream().map(AwardRow::award).toList());
    }
}
