package vn.dienhinh.ui.step.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.dienhinh.domain.conference.Milestone;

/** Milestones by the last day that keeps their limit; those without a date last, in the order of the plan. */
final class MilestoneOrder {

    private MilestoneOrder() {
    }

    static List<Milestone> byDate(List<Milestone> milestones) {
        return milestones.stream()
                .sorted(Comparator.comparing(milestone -> milestone.limit().lastDay().orElse(LocalDate.MAX))).toList();
    }
}
