package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/** Who does what until when: no assignment without a body and a duty, no milestone without its matter. */
final class AssignmentRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<Assignment> assignments = conference.assignments();
        if (assignments.isEmpty()) {
            found.add(Finding.of(FindingCodes.ASSIGNMENTS_MISSING, Severity.ERROR,
                    Place.field(Step.ASSIGNMENTS, "assignments")));
        }
        for (int index = 0; index < assignments.size(); index++) {
            Assignment assignment = assignments.get(index);
            if (assignment.assignee().isEmpty()) {
                found.add(Finding.of(FindingCodes.ASSIGNEE_MISSING, Severity.ERROR, Place.entry(Step.ASSIGNMENTS,
                        "assignments", index, "assignee", assignment.id()), index + 1));
            } else if (assignment.tasks().isEmpty()) {
                found.add(Finding.of(FindingCodes.TASKS_MISSING, Severity.ERROR, Place.entry(Step.ASSIGNMENTS,
                        "assignments", index, "tasks", assignment.id()), assignment.assignee()));
            }
        }
        checkMilestones(conference.milestones(), found);
        return found;
    }

    private static void checkMilestones(List<Milestone> milestones, List<Finding> found) {
        for (int index = 0; index < milestones.size(); index++) {
            Milestone milestone = milestones.get(index);
            if (milestone.what().isEmpty()) {
                found.add(Finding.of(FindingCodes.MILESTONE_WHAT_MISSING, Severity.WARNING, Place.entry(
                        Step.ASSIGNMENTS, "milestones", index, "what", milestone.id()), index + 1));
            }
            if (milestone.limit().isUnknown()) {
                found.add(Finding.of(FindingCodes.MILESTONE_LIMIT_MISSING, Severity.WARNING, Place.entry(
                        Step.ASSIGNMENTS, "milestones", index, "limit", milestone.id()), index + 1));
            }
        }
    }
}
