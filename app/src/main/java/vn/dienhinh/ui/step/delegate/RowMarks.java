package vn.dienhinh.ui.step.delegate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.stream.Collectors;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.messages.Messages;
import vn.dienhinh.ui.UiContext;
import vn.dienhinh.ui.control.table.RowMark;

/** Signs for rows from findings; sentences of rows whose findings stayed the same are not made again. */
final class RowMarks {

    private final FindingMessages sentences;
    private final Messages messages;
    private Map<String, Known> known = Map.of();

    RowMarks(UiContext context) {
        this.sentences = context.findingMessages();
        this.messages = context.messages();
    }

    /** Signs by id of the row; the gravest finding gives the icon. Rows without one say when they do not count. */
    Map<String, RowMark> of(List<Finding> found, List<Delegate> rows) {
        Map<String, List<Finding>> byRow = new LinkedHashMap<>();
        found.forEach(finding -> byRow.computeIfAbsent(finding.place().itemId(), id -> new ArrayList<>(2))
                .add(finding));
        Map<String, Known> now = new HashMap<>();
        Map<String, RowMark> marks = new HashMap<>();
        byRow.forEach((id, list) -> {
            Known before = known.get(id);
            Known made = before != null && before.found().equals(list) ? before : new Known(list, mark(list));
            now.put(id, made);
            marks.put(id, made.mark());
        });
        known = now;
        for (Delegate row : rows) {
            if (!row.attends()) {
                String key = row.way().hasDeclined() ? "delegates.mark.declined" : "delegates.mark.waiting";
                marks.putIfAbsent(row.id(), new RowMark(Severity.INFO, messages.get(key)));
            }
        }
        return marks;
    }

    private RowMark mark(List<Finding> list) {
        return new RowMark(list.stream().map(Finding::severity).min(Enum::compareTo).orElseThrow(),
                list.stream().map(sentences::sentence).collect(Collectors.joining("\n")));
    }

    private record Known(List<Finding> found, RowMark mark) {
    }
}
