package vn.dienhinh.ui.step.delegate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.stream.Collectors;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.messages.FindingMessages;
import vn.dienhinh.ui.control.table.RowMark;

/** Signs for rows from findings; sentences of rows whose findings stayed the same are not made again. */
final class RowMarks {

    private final FindingMessages sentences;
    private Map<String, Known> known = Map.of();

    RowMarks(FindingMessages sentences) {
        this.sentences = sentences;
    }

    /** Signs by id of the row; the gravest finding gives the icon. */
    Map<String, RowMark> of(List<Finding> found) {
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
        return marks;
    }

    private RowMark mark(List<Finding> list) {
        return new RowMark(list.stream().map(Finding::severity).min(Enum::compareTo).orElseThrow(),
                list.stream().map(sentences::sentence).collect(Collectors.joining("\n")));
    }

    private record Known(List<Finding> found, RowMark mark) {
    }
}
