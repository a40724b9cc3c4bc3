package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.drafting.ConferenceWords;
import vn.dienhinh.application.drafting.OfficialList;
import vn.dienhinh.application.drafting.PlanDrafter;
import vn.dienhinh.application.paper.block.Origins;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.PlanHeadings;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.Assignment;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Milestone;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.text.VietnameseText;

/** The lists that stand under a plan's sections, from data kept elsewhere in the conference. */
final class PlanListings {

    private static final String DASH = "- ";
    private static final String PLUS = "+ ";

    private final Wording wording;
    private final PlanDrafter drafter;
    private final BudgetTable budget;

    PlanListings(Wording wording, PlanDrafter drafter) {
        this.wording = wording;
        this.drafter = drafter;
        this.budget = new BudgetTable(wording);
    }

    /** The list under a section; assignments take the section's next numbers. */
    List<Block> build(Conference conference, PlanSection section, SectionNumbering numbering) {
        return switch (section.listing()) {
            case NONE -> List.of();
            case PROGRAMME -> Origins.at("programme",
                    dashes(conference.programme().stream().map(this::item).toList()));
            case ASSIGNMENTS -> assignments(conference.assignments(), section.level() + 1, numbering);
            case MILESTONES -> Origins.at("milestones",
                    dashes(conference.milestones().stream().map(this::milestone).toList()));
            case BUDGET -> Origins.at("budget", budget.build(conference.budget().lines()));
            case BACKDROP -> Origins.at("plan.backdrop", backdrop(conference));
            case SLOGANS -> Origins.at("plan.slogansInside", slogans(conference));
            case DOSSIER -> Origins.at("rules.dossier", dashes(conference.askedDossier().papers()));
        };
    }

    private static List<Block> dashes(List<String> entries) {
        return Paragraphs.ofLines(String.join("\n", OfficialList.lines(DASH, entries)));
    }

    private String item(ProgrammeItem item) {
        String optional = wording.text("plan.programme.optional");
        StringBuilder text = new StringBuilder(item.text());
        if (item.optional() && !item.text().contains(optional)) {
            text.append(' ').append(optional);
        }
        String minutes = item.minutes() == null ? ""
                : wording.text("plan.programme.minutes", Map.of("minutes", item.minutes().toString()));
        String aside = Stream.of(minutes, item.inCharge()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return item.text().isEmpty() || aside.isEmpty() ? text.toString() : text + " (" + aside + ")";
    }

    private String milestone(Milestone milestone) {
        if (milestone.what().isEmpty() && milestone.limit().isUnknown()) {
            return "";
        }
        Map<String, String> values = new HashMap<>();
        values.put("limit", VietnameseText.capitalised(milestone.limit().words()));
        values.put("what", VietnameseText.decapitalised(ConferenceWords.withoutEndMark(milestone.what())));
        values.put("inCharge", milestone.inCharge());
        return wording.text("plan.milestone", values);
    }

    private List<Block> assignments(List<Assignment> assignments, int level, SectionNumbering numbering) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            String path = "assignments[" + i + "]";
            blocks.add(Origins.at(path + ".assignee",
                    PlanHeadings.heading(numbering.next(level), assignee(assignment))));
            blocks.addAll(Origins.at(path + ".tasks", tasks(assignment)));
        }
        return blocks.isEmpty() ? List.of(Paragraphs.of(PaperStyles.BODY, Wording.DOTS)) : blocks;
    }

    private static List<Block> tasks(Assignment assignment) {
        return assignment.tasks().size() == 1
                ? List.of(Paragraphs.of(PaperStyles.BODY, OfficialList.lines("", assignment.tasks()).get(0)))
                : dashes(assignment.tasks());
    }

    private String assignee(Assignment assignment) {
        String name = assignment.assignee().isEmpty() ? Wording.DOTS : assignment.assignee();
        boolean asked = VietnameseText.searchKey(name).startsWith("de nghi");
        return assignment.requested() && !asked
                ? wording.text("plan.assignment.requested", Map.of("assignee", name))
                : name;
    }

    private List<Block> backdrop(Conference conference) {
        List<String> own = conference.plan().backdrop();
        List<String> lines = own.isEmpty() ? drafter.draftedBackdrop(conference) : own;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ParagraphStyle style = i + 1 < lines.size() ? PaperStyles.BANNER : PaperStyles.BANNER_DATE;
            boolean dayIsOpen = i + 1 == lines.size() && conference.meeting().date() == null;
            blocks.add(dayIsOpen ? Paragraphs.byHand(style, lines.get(i)) : Paragraphs.of(style, lines.get(i)));
        }
        return blocks;
    }

    private List<Block> slogans(Conference conference) {
        List<String> lines = new ArrayList<>();
        addSlogans(lines, "plan.slogans.inside", conference.plan().slogansInside());
        addSlogans(lines, "plan.slogans.outside", conference.plan().slogansOutside());
        return Paragraphs.ofLines(String.join("\n", lines));
    }

    private void addSlogans(List<String> lines, String key, List<String> slogans) {
        if (!slogans.isEmpty()) {
            lines.add(wording.text(key));
            slogans.forEach(slogan -> lines.add(PLUS + slogan));
        }
    }
}
