package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dienhinh.domain.conference.BudgetLine;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.LegalBasis;
import vn.dienhinh.domain.rule.RuleNote;

/**
 * Every text of a conference that a paper prints: those that the clerk wrote, the superior's papers, the rows of lists;
 * those of the delegates, who may be thousands, row by row.
 */
final class PrintedFields {

    private final List<TextField> fields;

    private PrintedFields(List<TextField> written) {
        fields = new ArrayList<>(written);
    }

    /** The filled-in texts; some may stand in no paper of this conference, which depends on its other fields. */
    static List<TextField> of(Conference conference) {
        PrintedFields collected = new PrintedFields(TextFields.of(conference));
        collected.addSingleFields(conference);
        collected.addSuperiorPapers(conference);
        collected.addLists(conference);
        collected.fields.addAll(DossierLines.of(conference.dossier()));
        return collected.fields;
    }

    private void addSingleFields(Conference conference) {
        field(Step.UNIT, "unit.superiorBody", conference.unit().superiorBody());
        field(Step.UNIT, "unit.symbol", conference.unit().symbol());
        field(Step.UNIT, "unit.draftingOfficeSymbol", conference.unit().draftingOfficeSymbol());
        field(Step.UNIT, "unit.place", conference.unit().place());
        field(Step.UNIT, "signer.collective", conference.signer().collective());
        values(Step.UNIT, "unit.formerLocalities", conference.unit().formerLocalities());
        field(Step.FORM, "meeting.ordinal", conference.meeting().ordinal());
        field(Step.FORM, "meeting.duration", conference.meeting().duration());
        field(Step.FORM, "meeting.heldBy", conference.meeting().heldBy().note());
        field(Step.PLAN, "plan.head.number", conference.plan().head().number());
        field(Step.PLAN, "budget.meetingSource", conference.budget().meetingSource());
        field(Step.PLAN, "budget.awardSource", conference.budget().awardSource());
        field(Step.PLAN, "budget.estimateBy", conference.budget().estimateBy());
        field(Step.REPORT, "reportHead.number", conference.reportHead().number());
    }

    private void addSuperiorPapers(Conference conference) {
        papers("rules.papers", conference.rules().papers());
        papers("rules.legalBasesInUse", conference.rules().legalBasesInUse());
        List<RuleNote> notes = conference.rules().notes();
        for (int index = 0; index < notes.size(); index++) {
            add(Place.entry(Step.RULES, "rules.notes", index, "text", ""), notes.get(index).text());
        }
        values(Step.RULES, "rules.dossier.papers", conference.rules().dossier().papers());
        field(Step.RULES, "rules.dossier.addressee", conference.rules().dossier().addressee());
        field(Step.RULES, "rules.dossier.deadline", conference.rules().dossier().deadline().note());
    }

    private void papers(String list, List<LegalBasis> papers) {
        for (int index = 0; index < papers.size(); index++) {
            LegalBasis paper = papers.get(index);
            add(Place.entry(Step.RULES, list, index, "type", ""), paper.type());
            add(Place.entry(Step.RULES, list, index, "number", ""), paper.number());
            add(Place.entry(Step.RULES, list, index, "issuer", ""), paper.issuer());
            add(Place.entry(Step.RULES, list, index, "subject", ""), paper.subject());
        }
    }

    private void addLists(Conference conference) {
        for (int index = 0; index < conference.programme().size(); index++) {
            add(Place.entry(Step.PROGRAMME, "programme", index, "inCharge", conference.programme().get(index).id()),
                    conference.programme().get(index).inCharge());
        }
        for (int index = 0; index < conference.milestones().size(); index++) {
            Milestone milestone = conference.milestones().get(index);
            add(Place.entry(Step.ASSIGNMENTS, "milestones", index, "inCharge", milestone.id()), milestone.inCharge());
            add(Place.entry(Step.ASSIGNMENTS, "milestones", index, "limit", milestone.id()), milestone.limit().note());
        }
        for (int index = 0; index < conference.budget().lines().size(); index++) {
            BudgetLine line = conference.budget().lines().get(index);
            add(Place.entry(Step.PLAN, "budget.lines", index, "text", line.id()), line.text());
            add(Place.entry(Step.PLAN, "budget.lines", index, "unit", line.id()), line.unit());
        }
        for (int index = 0; index < conference.report().figures().size(); index++) {
            add(Place.entry(Step.REPORT, "report.figures", index, "form", conference.report().figures().get(index).id()),
                    conference.report().figures().get(index).form());
        }
    }

    /** The columns of the list by field, also empty ones; the hamlet stands in for a workplace that is not filled in. */
    static Map<String, String> ofDelegate(Delegate delegate) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (DelegateField field : DelegateField.values()) {
            boolean stands = switch (field) {
                case LOCALITY -> delegate.workplace().isEmpty();
                case COLLECTIVE -> delegate.category() == DelegateCategory.EXEMPLAR_COLLECTIVE;
                default -> field.isPrinted();
            };
            if (stands && field.isText()) {
                columns.put(field.id(), field.written(delegate));
            }
        }
        return columns;
    }

    private void values(Step step, String path, List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            add(Place.entry(step, path, index, "", ""), values.get(index));
        }
    }

    private void field(Step step, String path, String value) {
        add(Place.field(step, path), value);
    }

    private void add(Place place, String value) {
        if (value != null && !value.isEmpty()) {
            fields.add(new TextField(place, value, true));
        }
    }
}
