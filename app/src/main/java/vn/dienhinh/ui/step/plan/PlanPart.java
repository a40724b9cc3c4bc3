package vn.dienhinh.ui.step.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.ui.outline.PlaceFindings;

/** A part of the plan that is not a numbered section. */
enum PlanPart {

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

    /** Its id in the list of parts; no section has such an id. */
    String id() {
        return "@" + name();
    }

    /** Places in the conference file that belong to it. */
    String[] paths() {
        return paths.toArray(String[]::new);
    }

    /** The part to which a place belongs; empty for a section's or a foreign one. */
    static Optional<PlanPart> of(String path) {
        return Arrays.stream(values())
                .filter(part -> part.paths.stream().anyMatch(own -> PlaceFindings.isInside(path, own))).findFirst();
    }
}
