package vn.dienhinh.ui.step.plan;

import java.util.List;
import vn.dienhinh.ui.outline.NamedPart;

/** A part of the plan that is not a numbered section. */
enum PlanPart implements NamedPart {

    HEAD("plan.head", "plan.subject"),
    OPENING("plan.opening", "plan.openingStyle"),
    CLOSING("plan.closing"),
    RECIPIENTS("recipients"),
    HALL("plan.backdrop", "plan.slogansInside", "plan.slogansOutside"),
    BUDGET("budget");

    private final List<String> paths;

    PlanPart(String... paths) {
        this.paths = List.of(paths);
    }

    @Override
    public List<String> paths() {
        return paths;
    }
}
