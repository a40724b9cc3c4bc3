package vn.dienhinh.infrastructure.db;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.Presentation;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.report.CommendationFigure;
import vn.dienhinh.domain.report.ReportSection;
import vn.dienhinh.domain.rule.Decision;
import vn.dienhinh.infrastructure.db.TextLineTable.ListKey;
import vn.dienhinh.infrastructure.db.generated.tables.records.AssignmentRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.BudgetLineRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.CommendationFigureRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.ConferenceRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.DecisionRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.DelegateRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.MilestoneRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.PlanSectionRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.PresentationRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.ProgrammeItemRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.RecipientRecord;
import vn.dienhinh.infrastructure.db.generated.tables.records.ReportSectionRecord;

/** Takes a conference apart into its tables and puts it together again. Runs inside the caller's transaction. */
final class ConferenceTables {

    private final ConferenceTable conferences = new ConferenceTable();
    private final TextLineTable lines = new TextLineTable();
    private final ListTable<Decision, DecisionRecord> decisions = new ListTable<>(new DecisionMapper());
    private final ListTable<PlanSection, PlanSectionRecord> sections = new ListTable<>(new PlanSectionMapper());
    private final ListTable<ProgrammeItem, ProgrammeItemRecord> programme =
            new ListTable<>(new ProgrammeItemMapper());
    private final ListTable<Assignment, AssignmentRecord> assignments = new ListTable<>(new AssignmentMapper());
    private final ListTable<Milestone, MilestoneRecord> milestones = new ListTable<>(new MilestoneMapper());
    private final ListTable<BudgetLine, BudgetLineRecord> estimate = new ListTable<>(new BudgetLineMapper());
    private final ListTable<Recipient, RecipientRecord> recipients = new ListTable<>(new RecipientMapper());
    private final ListTable<Delegate, DelegateRecord> delegates = new ListTable<>(new DelegateMapper());
    private final ListTable<Presentation, PresentationRecord> presentations =
            new ListTable<>(new PresentationMapper());
    private final ListTable<ReportSection, ReportSectionRecord> reportSections =
            new ListTable<>(new ReportSectionMapper());
    private final ListTable<CommendationFigure, CommendationFigureRecord> figures =
            new ListTable<>(new CommendationFigureMapper());
    private final DossierTables dossiers = new DossierTables();

    ConferenceTable conferences() {
        return conferences;
    }

    Optional<Conference> load(DSLContext dsl, String id) {
        return conferences.row(dsl, id).map(row -> whole(dsl, row));
    }

    private Conference whole(DSLContext dsl, ConferenceRecord row) {
        String id = row.getId();
        Map<ListKey, List<String>> texts = lines.load(dsl, id);
        return conferences.read(row)
                .withUnit(UnitColumns.unit(row, texts.get(TextLines.LOCALITIES),
                        texts.get(TextLines.FORMER_LOCALITIES)))
                .withDecisions(decisions.load(dsl, id))
                .withPlan(PaperColumns.plan(row, sections.load(dsl, id), texts))
                .withProgramme(programme.load(dsl, id))
                .withAssignments(TextLines.withTasks(assignments.load(dsl, id), texts))
                .withMilestones(milestones.load(dsl, id))
                .withBudget(PaperColumns.budget(row, estimate.load(dsl, id)))
                .withRecipients(recipients.load(dsl, id))
                .withDelegates(delegates.load(dsl, id))
                .withPresentations(presentations.load(dsl, id))
                .withReportHead(PaperColumns.reportHead(row))
                .withReport(PaperColumns.report(row, reportSections.load(dsl, id), figures.load(dsl, id), texts))
                .withDossier(dossiers.load(dsl, row));
    }

    /** Writes the conference whole, in place of one of the same id. */
    void replace(DSLContext dsl, Conference after, Instant changedAt) {
        conferences.delete(dsl, after.id());
        conferences.insert(dsl, after, changedAt);
        saveLists(dsl, Conference.blank(after.id()).withUnit(after.unit().withLocalities(List.of())
                .withFormerLocalities(List.of())), after);
    }

    /**
     * Writes what differs.
     *
     * @throws StaleVersionException when the store does not hold {@code before}
     */
    void update(DSLContext dsl, Conference before, Conference after, Instant changedAt) {
        conferences.update(dsl, before, after, changedAt);
        saveLists(dsl, before, after);
    }

    private void saveLists(DSLContext dsl, Conference before, Conference after) {
        String id = after.id();
        lines.save(dsl, id, TextLines.of(before), TextLines.of(after));
        decisions.save(dsl, id, before.decisions(), after.decisions());
        sections.save(dsl, id, before.plan().sections(), after.plan().sections());
        programme.save(dsl, id, before.programme(), after.programme());
        assignments.save(dsl, id, TextLines.withoutTasks(before.assignments()),
                TextLines.withoutTasks(after.assignments()));
        milestones.save(dsl, id, before.milestones(), after.milestones());
        estimate.save(dsl, id, before.budget().lines(), after.budget().lines());
        recipients.save(dsl, id, before.recipients(), after.recipients());
        delegates.save(dsl, id, before.delegates(), after.delegates());
        presentations.save(dsl, id, before.presentations(), after.presentations());
        reportSections.save(dsl, id, before.report().sections(), after.report().sections());
        figures.save(dsl, id, before.report().figures(), after.report().figures());
        dossiers.save(dsl, id, before.dossier(), after.dossier());
    }
}
