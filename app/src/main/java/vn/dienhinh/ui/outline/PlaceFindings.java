package vn.dienhinh.ui.outline;

import java.util.Comparator;
import java.util.List;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Severity;

/** Findings by their place in the conference file. */
public final class PlaceFindings {

    private PlaceFindings() {
    }

    /** Those whose place is that path or lies inside it. */
    public static List<Finding> inside(List<Finding> findings, String path) {
        return findings.stream().filter(finding -> isInside(finding.place().path(), path)).toList();
    }

    /** The gravest severity among those inside the paths; null when there is none. Notices do not count. */
    public static Severity worst(List<Finding> findings, String... paths) {
        return List.of(paths).stream().flatMap(path -> inside(findings, path).stream()).map(Finding::severity)
                .filter(severity -> severity != Severity.INFO).min(Comparator.naturalOrder()).orElse(null);
    }

    /** True for the path itself and everything below it. */
    public static boolean isInside(String path, String outer) {
        return path.startsWith(outer)
                && (path.length() == outer.length() || ".[".indexOf(path.charAt(outer.length())) >= 0);
    }
}
