package vn.dienhinh.ui.step.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.ui.outline.PlaceFindings;

/** A part of the report that is not a numbered section. */
enum ReportPart {

    HEAD("reportHead", "report.addressees", "rules.reportOutline"),
    OPENING("report.opening"),
    CLOSING("report.closing"),
    FIGURES("report.figures");

    private final List<String> paths;

    ReportPart(String... paths) {
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
    static Optional<ReportPart> of(String path) {
        return Arrays.stream(values())
                .filter(part -> part.paths.stream().anyMatch(own -> PlaceFindings.isInside(path, own))).findFirst();
    }
}
