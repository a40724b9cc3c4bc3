package vn.dienhinh.ui.step.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Budget;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.messages.Messages;

/** The lists that the program sets under a section, in short lines for reading. */
final class SectionListings {

    private final Messages messages;
    private final PlanDrafter drafter;

    SectionListings(Messages messages, PlanDrafter drafter) {
        this.messages = messages;
        this.drafter = drafter;
    }

    /** The lines of a list as they stand; empty where nothing is entered yet. */
    List<String> lines(Conference conference, SectionListing listing) {
        return switch (listing) {
            case NONE -> List.of();
            case PROGRAMME -> numbered(conference.programme(), this::programmeLine);
            case ASSIGNMENTS -> numbered(conference.assignments(), this::assignmentLine);
            case MILESTONES -> conference.milestones().stream().map(this::milestoneLine).toList();
            case BUDGET -> budgetLines(conference.budget());
            case BACKDROP -> conference.plan().backdrop().isEmpty()
                    ? drafter.draftedBackdrop(conference) : conference.plan().backdrop();
            case SLOGANS -> sloganLines(conference);
            case DOSSIER -> conference.askedDossier().papers();
        };
    }

    private <T> List<String> numbered(List<T> entries, Function<T, String> line) {
        List<String> lines = new ArrayList<>();
        for (T entry : entries) {
            lines.add(lines.size() + 1 + ". " + line.apply(entry));
        }
        return lines;
    }

    private String programmeLine(ProgrammeItem item) {
        return item.optional() ? messages.get("plan.listing.optional", item.text()) : item.text();
    }

    private String assignmentLine(Assignment assignment) {
        String who = assignment.requested() ? messages.get("plan.listing.requested", assignment.assignee())
                : assignment.assignee();
        return messages.get("plan.listing.duties", who, assignment.tasks().size());
    }

    private String milestoneLine(Milestone milestone) {
        return milestone.limit().isUnknown() ? milestone.what()
                : messages.get("plan.listing.milestone", milestone.limit().words(), milestone.what());
    }

    private List<String> budgetLines(Budget budget) {
        List<String> lines = new ArrayList<>();
        addStated(lines, "plan.listing.meetingSource", budget.meetingSource());
        addStated(lines, "plan.listing.awardSource", budget.awardSource());
        addStated(lines, "plan.listing.estimateBy", budget.estimateBy());
        return lines;
    }

    private List<String> sloganLines(Conference conference) {
        List<String> lines = new ArrayList<>();
        conference.plan().slogansInside().forEach(text -> addStated(lines, "plan.listing.inside", text));
        conference.plan().slogansOutside().forEach(text -> addStated(lines, "plan.listing.outside", text));
        return lines;
    }

    private void addStated(List<String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(messages.get(key, text));
        }
    }
}
