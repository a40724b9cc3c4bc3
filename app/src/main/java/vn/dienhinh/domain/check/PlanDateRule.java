package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.Source;

/** The plan's date against the papers that it stands on and the meeting that it plans. */
final class PlanDateRule implements Rule {

    private static final Place DATE = Place.field(Step.PLAN, "plan.head.date");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        LocalDate date = conference.plan().head().date();
        if (date == null) {
            return found;
        }
        LocalDate report = conference.reportHead().date();
        if (report != null && report.isBefore(date)) {
            found.add(Finding.of(FindingCodes.REPORT_BEFORE_PLAN, Severity.ERROR,
                    Place.field(Step.REPORT, "reportHead.date"), report, date));
        }
        for (LegalBasis paper : papersCited(conference)) {
            if (paper.date() != null && paper.date().isAfter(date)) {
                found.add(Finding.of(FindingCodes.PLAN_BEFORE_PAPER, Severity.ERROR, DATE, date, paper.date(),
                        paper.citation()).from(new Source(paper.citation(), "", "")));
            }
        }
        LocalDate meeting = conference.meeting().date();
        if (meeting != null && date.isAfter(meeting)) {
            found.add(Finding.of(FindingCodes.PLAN_AFTER_MEETING, Severity.ERROR, DATE, date, meeting));
        }
        return found;
    }

    private static List<LegalBasis> papersCited(Conference conference) {
        List<LegalBasis> papers = new ArrayList<>(conference.superiorPapers());
        if (conference.plan().openingStyle() == OpeningStyle.LEGAL_BASES) {
            papers.addAll(conference.rules().legalBasesInUse());
        }
        return papers;
    }
}
