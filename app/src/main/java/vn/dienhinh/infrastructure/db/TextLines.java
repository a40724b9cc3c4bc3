package vn.dienhinh.infrastructure.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.infrastructure.db.TextLineTable.ListKey;

/** Which lists of a conference are plain lines, by the names under which they are stored. */
final class TextLines {

    static final ListKey LOCALITIES = ListKey.of("unit.localities");
    static final ListKey FORMER_LOCALITIES = ListKey.of("unit.formerLocalities");
    static final ListKey BACKDROP = ListKey.of("plan.backdrop");
    static final ListKey SLOGANS_INSIDE = ListKey.of("plan.slogansInside");
    static final ListKey SLOGANS_OUTSIDE = ListKey.of("plan.slogansOutside");
    static final ListKey ADDRESSEES = ListKey.of("report.addressees");
    private static final String TASKS = "assignment.tasks";

    private TextLines() {
    }

    /** The lists of plain lines that are not empty. */
    static Map<ListKey, List<String>> of(Conference conference) {
        Map<ListKey, List<String>> lists = new LinkedHashMap<>();
        lists.put(LOCALITIES, conference.unit().localities());
        lists.put(FORMER_LOCALITIES, conference.unit().formerLocalities());
        lists.put(BACKDROP, conference.plan().backdrop());
        lists.put(SLOGANS_INSIDE, conference.plan().slogansInside());
        lists.put(SLOGANS_OUTSIDE, conference.plan().slogansOutside());
        lists.put(ADDRESSEES, conference.report().addressees());
        Map<String, Integer> seen = new HashMap<>();
        conference.assignments().forEach(a -> lists.put(tasksOf(a, seen), a.tasks()));
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    /** The assignments with their tasks put in. */
    static List<Assignment> withTasks(List<Assignment> assignments, Map<ListKey, List<String>> lists) {
        Map<String, Integer> seen = new HashMap<>();
        List<Assignment> whole = new ArrayList<>();
        for (Assignment assignment : assignments) {
            whole.add(assignment.withTasks(lists.get(tasksOf(assignment, seen))));
        }
        return whole;
    }

    /** Empty lists of tasks, so that only the assignment's own columns are compared. */
    static List<Assignment> withoutTasks(List<Assignment> assignments) {
        return assignments.stream().map(assignment -> assignment.withTasks(List.of())).toList();
    }

    private static ListKey tasksOf(Assignment assignment, Map<String, Integer> seen) {
        return new ListKey(TASKS, assignment.id(), seen.merge(assignment.id(), 1, Integer::sum) - 1);
    }
}
