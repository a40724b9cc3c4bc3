package vn.dienhinh.ui.step.report;

import java.util.List;
import vn.dienhinh.ui.outline.NamedPart;

/** A part of the report that is not a numbered section. */
enum ReportPart implements NamedPart {

    HEAD("reportHead", "report.addressees", "rules.reportOutline"),
    OPENING("report.opening"),
    CLOSING("report.closing"),
    FIGURES("report.figures");

    private final List<String> paths;

    ReportPart(String... paths) {
        this.paths = List.of(paths);
    }

    @Override
    public List<String> paths() {
        return paths;
    }
}
