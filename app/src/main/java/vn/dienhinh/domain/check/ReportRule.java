package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.report.ReportSection;

/** The summary report: headings still without text, and figures that can't be. */
final class ReportRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<ReportSection> sections = conference.report().sections();
        if (sections.isEmpty()) {
            found.add(Finding.of(FindingCodes.REPORT_OUTLINE_MISSING, Severity.WARNING, at("sections")));
        }
        checkSections(sections, found);
        checkFigures(conference.report().figures(), found);
        if (conference.reportHead().number().isEmpty()) {
            found.add(Finding.of(FindingCodes.REPORT_NUMBER_MISSING, Severity.INFO,
                    Place.field(Step.REPORT, "reportHead.number")));
        }
        if (conference.reportHead().date() == null) {
            found.add(Finding.of(FindingCodes.REPORT_DATE_MISSING, Severity.INFO,
                    Place.field(Step.REPORT, "reportHead.date")));
        }
        return found;
    }

    /** One warning with the count, and a remark at each heading, so that the list of warnings stays short. */
    private static void checkSections(List<ReportSection> sections, List<Finding> found) {
        int wanted = 0;
        int open = 0;
        for (int index = 0; index < sections.size(); index++) {
            ReportSection section = sections.get(index);
            if (index + 1 < sections.size() && sections.get(index + 1).level() > section.level()) {
                continue;
            }
            wanted++;
            if (section.body().isEmpty()) {
                open++;
                found.add(Finding.of(FindingCodes.REPORT_SECTION_EMPTY, Severity.INFO, Place.entry(Step.REPORT,
                        "report.sections", index, "body", section.id()), section.title()));
            }
        }
        if (open > 0) {
            found.add(Finding.of(FindingCodes.REPORT_SECTIONS_MISSING, Severity.WARNING, at("sections"), open,
                    wanted));
        }
    }

    private static void checkFigures(List<CommendationFigure> figures, List<Finding> found) {
        for (int index = 0; index < figures.size(); index++) {
            CommendationFigure figure = figures.get(index);
            if (isNegative(figure.collectives()) || isNegative(figure.individuals())
                    || isNegative(figure.directWorkers())) {
                found.add(figure(FindingCodes.FIGURE_NEGATIVE, figure, index, "individuals", index + 1));
            } else if (figure.directWorkers() != null && figure.individuals() != null
                    && figure.directWorkers() > figure.individuals()) {
                found.add(figure(FindingCodes.FIGURE_MORE_WORKERS, figure, index, "directWorkers",
                        figure.directWorkers(), figure.individuals()));
            }
        }
    }

    private static Finding figure(String code, CommendationFigure figure, int index, String field,
                                  Object... arguments) {
        return Finding.of(code, Severity.ERROR,
                Place.entry(Step.REPORT, "report.figures", index, field, figure.id()), arguments);
    }

    private static boolean isNegative(Integer value) {
        return value != null && value < 0;
    }

    private static Place at(String field) {
        return Place.field(Step.REPORT, "report." + field);
    }
}
