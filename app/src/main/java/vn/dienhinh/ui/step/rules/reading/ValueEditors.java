package vn.dienhinh.ui.step.rules.reading;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.dienhinh.domain.reading.FindKind;
import vn.dienhinh.domain.reading.Found;
import vn.dienhinh.domain.reading.ReadBasis;
import vn.dienhinh.domain.reading.ReadDeadline;
import vn.dienhinh.domain.reading.ReadProgrammeItem;
import vn.dienhinh.domain.reading.ReadScope;
import vn.dienhinh.domain.reading.ReadShares;
import vn.dienhinh.domain.reading.ReadSize;
import vn.dienhinh.domain.rule.ShareKind;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.domain.unit.UnitKind;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.control.Rows;

/** Makes the fields for a find's value, by what it is. */
final class ValueEditors {

    private static final double GAP = 8;
    private static final int WHOLE = 100;
    private static final List<ShareKind> SHARE_KINDS = List.of(ShareKind.EXACT, ShareKind.ABOUT, ShareKind.AT_LEAST);

    private final ReadingModel model;
    private final Messages messages;

    ValueEditors(ReadingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** The fields for a find as it is now. */
    ValueEditor editor(Found<?> found) {
        Object value = found.value();
        Consumer<Object> change = changed -> model.change(found, changed);
        if (found.kind() == FindKind.APPLIES_TO) {
            return appliesTo(found, change);
        } else if (value instanceof LocalDate date) {
            return new EditorFields(messages, found.id()).date("date", date, day -> ifGiven(day, change)).editor();
        } else if (value instanceof TimeLimit limit) {
            return new EditorFields(messages, found.id()).limit(limit, change::accept).editor();
        } else if (value instanceof ReadBasis basis) {
            return basis(found.id(), basis, change);
        } else if (value instanceof ReadSize size) {
            return size(found.id(), size, change);
        } else if (value instanceof ReadShares shares) {
            return shares(found.id(), shares, change);
        } else if (value instanceof ReadProgrammeItem item) {
            return item(found.id(), item, change);
        } else if (value instanceof ReadDeadline due) {
            return deadline(found.id(), due, change);
        }
        return new EditorFields(messages, found.id()).text("text", (String) value, text -> ifGiven(text, change)).editor();
    }

    /** An emptied field keeps the value: to leave it out there is "Bỏ". */
    private static void ifGiven(Object value, Consumer<Object> change) {
        if (value != null && !value.equals("")) {
            change.accept(value);
        }
    }

    private ValueEditor appliesTo(Found<?> found, Consumer<Object> change) {
        ReadScope scope = model.reviewProperty().get().revised().scopes().stream()
                .filter(each -> found.equals(each.appliesTo())).findFirst().orElseThrow();
        ValueEditor words = new EditorFields(messages, found.id())
                .text("text", (String) found.value(), text -> ifGiven(text, change)).editor();
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        kinds.addAll(scope.kinds());
        FlowPane boxes = new FlowPane(GAP * 2, GAP);
        for (UnitKind kind : UnitKind.values()) {
            CheckBox box = new CheckBox(kind.word());
            box.setId("bind-" + scope.id().replace('.', '-') + "-" + kind);
            box.setSelected(kinds.contains(kind));
            box.setOnAction(event -> {
                if (!(box.isSelected() ? kinds.add(kind) : kinds.remove(kind))) {
                    return;
                }
                model.bind(scope, kinds);
            });
            boxes.getChildren().add(box);
        }
        return new ValueEditor(new VBox(GAP, words.node(),
                Rows.sentence(messages.get("reading.window.edit.kinds"), "field-help"), boxes), words.commit());
    }

    private ValueEditor basis(String id, ReadBasis first, Consumer<Object> change) {
        Edited<ReadBasis> now = new Edited<>(first, change);
        return new EditorFields(messages, id)
                .shortText("type", first.name() == null ? first.type() : first.name(), type -> now.set(now.get().name() == null
                        ? basis(now.get(), type, null) : basis(now.get(), now.get().type(), type)))
                .shortText("number", first.number(), number -> now.set(new ReadBasis(now.get().type(), number, now.get().date(),
                        now.get().year(), now.get().issuer(), now.get().name(), now.get().subject(), now.get().opening())))
                .date("date", first.date(), day -> now.set(new ReadBasis(now.get().type(), now.get().number(), day,
                        day == null ? now.get().year() : null, now.get().issuer(), now.get().name(), now.get().subject(), now.get().opening())))
                .text("issuer", first.issuer(), issuer -> now.set(new ReadBasis(now.get().type(), now.get().number(), now.get().date(),
                        now.get().year(), issuer, now.get().name(), now.get().subject(), now.get().opening())))
                .text("subject", first.subject(), subject -> now.set(new ReadBasis(now.get().type(), now.get().number(),
                        now.get().date(), now.get().year(), now.get().issuer(), now.get().name(), subject, now.get().opening())))
                .editor();
    }

    private static ReadBasis basis(ReadBasis was, String type, String name) {
        return new ReadBasis(type, was.number(), was.date(), was.year(), was.issuer(), name, was.subject(), was.opening());
    }

    private ValueEditor size(String id, ReadSize first, Consumer<Object> change) {
        Edited<ReadSize> now = new Edited<>(first, change);
        return new EditorFields(messages, id)
                .choice("attendance", List.of(true, false), first.plenary(), plenary -> messages.get(
                        "reading.window.attendance." + (plenary ? "PLENARY" : "DELEGATES")),
                        plenary -> now.set(new ReadSize(now.get().appliesTo(), now.get().kinds(), now.get().workforceFrom(),
                                now.get().workforceBelow(), plenary, now.get().capFrom(), now.get().cap())))
                .number("cap", first.cap(), cap -> now.set(new ReadSize(now.get().appliesTo(), now.get().kinds(),
                        now.get().workforceFrom(), now.get().workforceBelow(), now.get().plenary(), lowerEnd(now.get(), cap), cap)))
                .number("from", first.workforceFrom(), from -> now.set(new ReadSize(now.get().appliesTo(), now.get().kinds(), from,
                        now.get().workforceBelow(), now.get().plenary(), now.get().capFrom(), now.get().cap())))
                .number("below", first.workforceBelow(), below -> now.set(new ReadSize(now.get().appliesTo(), now.get().kinds(),
                        now.get().workforceFrom(), below, now.get().plenary(), now.get().capFrom(), now.get().cap())))
                .editor();
    }

    /** A lower end above the new cap is none. */
    private static Integer lowerEnd(ReadSize was, Integer cap) {
        return was.capFrom() == null || cap == null || was.capFrom() >= cap ? null : was.capFrom();
    }

    private ValueEditor shares(String id, ReadShares first, Consumer<Object> change) {
        Edited<ReadShares> now = new Edited<>(first, change);
        return new EditorFields(messages, id)
                .choice("kind", SHARE_KINDS, first.kind(), messages::word,
                        kind -> now.set(new ReadShares(kind, now.get().exemplarPercent(), now.get().guestPercent())))
                .number("exemplar", WHOLE, first.exemplarPercent(),
                        share -> now.set(new ReadShares(now.get().kind(), share, now.get().guestPercent())))
                .number("guest", WHOLE, first.guestPercent(),
                        share -> now.set(new ReadShares(now.get().kind(), now.get().exemplarPercent(), share)))
                .editor();
    }

    private ValueEditor item(String id, ReadProgrammeItem first, Consumer<Object> change) {
        Edited<ReadProgrammeItem> now = new Edited<>(first, change);
        return new EditorFields(messages, id)
                .text("text", first.text(), text -> {
                    if (!text.isEmpty()) {
                        now.set(new ReadProgrammeItem(text, now.get().optional(), now.get().condition()));
                    }
                })
                .choice("optional", List.of(true, false), first.optional(), optional -> messages.get("rules.programme.optional." + optional),
                        optional -> now.set(new ReadProgrammeItem(now.get().text(), optional, now.get().condition())))
                .text("condition", first.condition(),
                        condition -> now.set(new ReadProgrammeItem(now.get().text(), now.get().optional(), condition.isEmpty() ? null : condition)))
                .editor();
    }

    private ValueEditor deadline(String id, ReadDeadline first, Consumer<Object> change) {
        Edited<ReadDeadline> now = new Edited<>(first, change);
        return new EditorFields(messages, id)
                .text("what", first.what(), what -> now.set(new ReadDeadline(now.get().limit(), what, now.get().kind(), now.get().to())))
                .limit(first.limit(), limit -> now.set(new ReadDeadline(limit, now.get().what(), now.get().kind(), now.get().to())))
                .text("to", first.to(), to -> now.set(new ReadDeadline(now.get().limit(), now.get().what(), now.get().kind(),
                        to.isEmpty() ? null : to)))
                .editor();
    }

    /** The value that several fields make together. */
    private static final class Edited<T> {

        private final Consumer<Object> change;
        private T value;

        Edited(T first, Consumer<Object> change) {
            this.value = first;
            this.change = change;
        }

        T get() {
            return value;
        }

        void set(T changed) {
            value = changed;
            change.accept(changed);
        }
    }
}
