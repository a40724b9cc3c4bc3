package vn.dienhinh.domain.check;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.Recipient;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.report.ReportSection;

/** All texts of a conference that the clerk wrote, in the order of the steps; rows of the list of delegates not. */
final class TextFields {

    private final List<TextField> fields = new ArrayList<>();

    private TextFields() {
    }

    /** The filled-in texts; drafted ones, which the program composes, are left out. */
    static List<TextField> of(Conference conference) {
        TextFields collected = new TextFields();
        collected.addUnitAndMeeting(conference);
        collected.addPlan(conference.plan(), conference.recipients());
        collected.addProgrammeAndAssignments(conference);
        DossierTexts.of(conference.dossier()).forEach(collected.fields::add);
        collected.addReport(conference);
        return collected.fields;
    }

    private void addUnitAndMeeting(Conference conference) {
        line(Place.field(Step.UNIT, "unit.name"), conference.unit().name());
        line(Place.field(Step.UNIT, "unit.draftingOffice"), conference.unit().draftingOffice());
        line(Place.field(Step.UNIT, "unit.parentName"), conference.unit().parentName());
        line(Place.field(Step.UNIT, "signer.headTitle"), conference.signer().headTitle());
        line(Place.field(Step.UNIT, "signer.ownTitle"), conference.signer().ownTitle());
        line(Place.field(Step.UNIT, "signer.fullName"), conference.signer().fullName());
        line(Place.field(Step.FORM, "meeting.title"), conference.meeting().title());
        line(Place.field(Step.FORM, "meeting.venue"), conference.meeting().venue());
    }

    private void addPlan(Plan plan, List<Recipient> recipients) {
        line(Place.field(Step.PLAN, "plan.subject"), plan.subject());
        text(Place.field(Step.PLAN, "plan.opening"), plan.opening());
        for (int index = 0; index < plan.sections().size(); index++) {
            PlanSection section = plan.sections().get(index);
            line(Place.entry(Step.PLAN, "plan.sections", index, "title", section.id()), section.title());
            text(Place.entry(Step.PLAN, "plan.sections", index, "body", section.id()), section.body());
        }
        text(Place.field(Step.PLAN, "plan.closing"), plan.closing());
        lines(Step.PLAN, "plan.backdrop", plan.backdrop());
        lines(Step.PLAN, "plan.slogansInside", plan.slogansInside());
        lines(Step.PLAN, "plan.slogansOutside", plan.slogansOutside());
        for (int index = 0; index < recipients.size(); index++) {
            Recipient recipient = recipients.get(index);
            line(Place.entry(Step.PLAN, "recipients", index, "name", recipient.id()), recipient.name());
        }
    }

    private void addProgrammeAndAssignments(Conference conference) {
        for (int index = 0; index < conference.programme().size(); index++) {
            ProgrammeItem item = conference.programme().get(index);
            line(Place.entry(Step.PROGRAMME, "programme", index, "text", item.id()), item.text());
        }
        for (int index = 0; index < conference.assignments().size(); index++) {
            addAssignment(conference.assignments().get(index), index);
        }
        for (int index = 0; index < conference.milestones().size(); index++) {
            Milestone milestone = conference.milestones().get(index);
            line(Place.entry(Step.ASSIGNMENTS, "milestones", index, "what", milestone.id()), milestone.what());
        }
    }

    private void addAssignment(Assignment assignment, int index) {
        line(Place.entry(Step.ASSIGNMENTS, "assignments", index, "assignee", assignment.id()),
                assignment.assignee());
        for (int task = 0; task < assignment.tasks().size(); task++) {
            text(Place.entry(Step.ASSIGNMENTS, "assignments", index, "tasks[" + task + "]", assignment.id()),
                    assignment.tasks().get(task));
        }
    }

    private void addReport(Conference conference) {
        lines(Step.REPORT, "report.addressees", conference.report().addressees());
        text(Place.field(Step.REPORT, "report.opening"), conference.report().opening());
        for (int index = 0; index < conference.report().sections().size(); index++) {
            ReportSection section = conference.report().sections().get(index);
            line(Place.entry(Step.REPORT, "report.sections", index, "title", section.id()), section.title());
            text(Place.entry(Step.REPORT, "report.sections", index, "body", section.id()), section.body());
        }
        text(Place.field(Step.REPORT, "report.closing"), conference.report().closing());
    }

    private void lines(Step step, String path, List<String> values) {
        for (int index = 0; index < values.size(); index++) {
            line(Place.entry(step, path, index, "", ""), values.get(index));
        }
    }

    private void line(Place place, String value) {
        add(place, value, true);
    }

    private void text(Place place, String value) {
        add(place, value, false);
    }

    private void add(Place place, String value, boolean oneLine) {
        if (value != null && !value.isEmpty()) {
            fields.add(new TextField(place, value, oneLine));
        }
    }
}
