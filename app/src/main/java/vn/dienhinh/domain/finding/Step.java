package vn.dienhinh.domain.finding;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The step of the work where something is entered, in the order of the window. */
public enum Step {
    UNIT("unit", "signer"),
    RULES("rules"),
    FORM("meeting", "decisions"),
    PLAN("plan", "recipients", "budget"),
    PROGRAMME("programme"),
    ASSIGNMENTS("assignments", "milestones"),
    DELEGATES("delegates", "dossier.commendation", "dossier.congress"),
    REPORT("report", "reportHead"),
    EXPORT("dossier");

    /** Parts of the conference file that are entered there. */
    private final Set<String> parts;

    Step(String... parts) {
        this.parts = Set.of(parts);
    }

    /** The step where a place of the conference file is entered; empty for a path that none knows. */
    public static Optional<Step> ofPath(String path) {
        return Arrays.stream(values()).filter(step -> step.parts.stream().anyMatch(part -> isInside(path, part)))
                .findFirst();
    }

    private static boolean isInside(String path, String part) {
        return path.startsWith(part) && (path.length() == part.length() || ".[".indexOf(path.charAt(part.length())) >= 0);
    }
}
