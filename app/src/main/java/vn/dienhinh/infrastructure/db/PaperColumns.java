package vn.dienhinh.infrastructure.db;

import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.conference.Budget;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.OpeningStyle;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.dossier.PaperHead;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.report.SummaryReport;
import vn.dienhinh.infrastructure.db.TextLineTable.ListKey;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;

/** Plan, money and summary report, as far as they are no lists, in the columns of the conference. */
final class PaperColumns {

    private PaperColumns() {
    }

    static void fill(Conference conference, ConferenceRecord row) {
        Plan plan = conference.plan();
        row.setPlanHeadNumber(plan.head().number());
        row.setPlanHeadDate(plan.head().date());
        row.setPlanOpeningStyle(ColumnValues.text(plan.openingStyle()));
        row.setPlanSubject(plan.subject());
        row.setPlanOpening(plan.opening());
        row.setPlanClosing(plan.closing());
        row.setBudgetMeetingSource(conference.budget().meetingSource());
        row.setBudgetAwardSource(conference.budget().awardSource());
        row.setBudgetEstimateBy(conference.budget().estimateBy());
        row.setReportHeadNumber(conference.reportHead().number());
        row.setReportHeadDate(conference.reportHead().date());
        row.setReportOpening(conference.report().opening());
        row.setReportClosing(conference.report().closing());
    }

    static Plan plan(ConferenceRecord row, List<PlanSection> sections, Map<ListKey, List<String>> lines) {
        return new Plan(new PaperHead(row.getPlanHeadNumber(), row.getPlanHeadDate()),
                ColumnValues.constant(OpeningStyle.class, row.getPlanOpeningStyle()), row.getPlanSubject(),
                row.getPlanOpening(), sections, row.getPlanClosing(), lines.get(TextLines.BACKDROP),
                lines.get(TextLines.SLOGANS_INSIDE), lines.get(TextLines.SLOGANS_OUTSIDE));
    }

    static Budget budget(ConferenceRecord row, List<BudgetLine> estimate) {
        return new Budget(row.getBudgetMeetingSource(), row.getBudgetAwardSource(), row.getBudgetEstimateBy(),
                estimate);
    }

    static PaperHead reportHead(ConferenceRecord row) {
        return new PaperHead(row.getReportHeadNumber(), row.getReportHeadDate());
    }

    static SummaryReport report(ConferenceRecord row, List<ReportSection> sections,
                                List<CommendationFigure> figures, Map<ListKey, List<String>> lines) {
        return new SummaryReport(lines.get(TextLines.ADDRESSEES), row.getReportOpening(), sections, figures,
                row.getReportClosing());
    }
}
