package vn.dienhinh.ui.step.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.ProfileChanges.Change;
import vn.dienhinh.domain.rule.Source;
import vn.dienhinh.domain.text.OfficialDate;
import vn.dienhinh.domain.time.TimeLimit;
import vn.dienhinh.messages.Messages;

/** Differences of profiles in words: which value, as it was, as it will be. */
final class ChangeWords {

    private final Messages messages;

    ChangeWords(Messages messages) {
        this.messages = messages;
    }

    /** "xã, thị trấn: Thời hạn tổ chức". */
    String what(Change change) {
        String label = messages.find("rules.change." + change.path()).orElse(change.path());
        return change.scope().isEmpty() ? label : messages.get("rules.change.inScope", change.scope(), label);
    }

    /** "trước ngày 20/3/2025 → trước ngày 25/3/2025", with the source where only that differs. */
    String values(Change change) {
        String was = words(change.was(), false);
        String is = words(change.is(), false);
        boolean same = was.equals(is);
        return messages.get("rules.change.values", same ? words(change.was(), true) : was,
                same ? words(change.is(), true) : is);
    }

    private String words(Object value, boolean sources) {
        if (value == null) {
            return messages.get("rules.change.nothing");
        }
        if (value instanceof TimeLimit limit) {
            String stated = limit.words();
            boolean both = !limit.note().isEmpty() && !stated.equals(limit.note());
            return stated.isEmpty() ? messages.get("rules.change.nothing")
                    : both ? stated + " (" + limit.note() + ")" : stated;
        }
        if (value instanceof LegalBasis basis) {
            return basis.fullCitation();
        }
        if (value instanceof Source source) {
            return source.words().isEmpty() ? messages.get("source.none")
                    : source.quote().isEmpty() ? source.words() : source.words() + ": “" + source.quote() + "”";
        }
        if (value instanceof LocalDate date) {
            return OfficialDate.shortForm(date);
        }
        if (value instanceof Enum<?> word) {
            return messages.find("rules.change.word." + word.getDeclaringClass().getSimpleName() + "." + word.name())
                    .orElseGet(() -> messages.word(word));
        }
        if (value instanceof Boolean truth) {
            return messages.get(truth ? "rules.change.yes" : "rules.change.no");
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(entry -> words(entry, sources)).collect(Collectors.joining("; "));
        }
        return value instanceof Record record ? ofRecord(record, sources) : value.toString();
    }

    private String ofRecord(Record record, boolean sources) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(record.getClass().getRecordComponents()).forEach(component -> {
            Object value = value(component, record);
            boolean empty = value == null || value.equals("") || value.equals(false)
                    || value instanceof Collection<?> list && list.isEmpty();
            boolean hidden = component.getName().equals("id") || value instanceof Source && !sources;
            if (!empty && !hidden) {
                String text = words(value, sources);
                parts.add(messages.find("rules.change.part." + component.getName())
                        .map(label -> label + " " + text).orElse(text));
            }
        });
        return String.join(", ", parts);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record's own value can be read: " + component, e);
        }
    }
}
