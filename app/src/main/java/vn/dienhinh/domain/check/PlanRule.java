package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.Plan;
import vn.dienhinh.domain.conference.PlanSection;
import vn.dienhinh.domain.conference.SectionListing;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;

/** The plan's sections, head and recipients: nothing may stand empty under its heading. */
final class PlanRule implements Rule {

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        Plan plan = conference.plan();
        if (plan.sections().isEmpty()) {
            found.add(Finding.of(FindingCodes.PLAN_SECTIONS_MISSING, Severity.ERROR, at("sections")));
        }
        for (int index = 0; index < plan.sections().size(); index++) {
            checkSection(plan.sections(), index, found);
        }
        if (plan.head().number().isEmpty()) {
            found.add(Finding.of(FindingCodes.PLAN_NUMBER_MISSING, Severity.INFO, at("head.number")));
        }
        if (plan.head().date() == null) {
            found.add(Finding.of(FindingCodes.PLAN_DATE_MISSING, Severity.INFO, at("head.date")));
        }
        if (conference.recipients().stream().allMatch(recipient -> recipient.name().isEmpty())) {
            found.add(Finding.of(FindingCodes.RECIPIENTS_MISSING, Severity.ERROR,
                    Place.field(Step.PLAN, "recipients")));
        }
        return found;
    }

    private static void checkSection(List<PlanSection> sections, int index, List<Finding> found) {
        PlanSection section = sections.get(index);
        boolean drafted = !section.draftKey().isEmpty();
        boolean hasMore = section.listing() != SectionListing.NONE || hasSubsection(sections, index);
        if (section.title() == null ? !drafted : section.title().isEmpty()) {
            found.add(section(FindingCodes.SECTION_TITLE_MISSING, section, index, "title", index + 1));
        }
        if (section.body() == null ? !drafted && !hasMore : section.body().isEmpty() && !hasMore) {
            found.add(section(FindingCodes.SECTION_BODY_MISSING, section, index, "body", name(section, index)));
        }
        if (section.body() != null) {
            emptyHeading(section.body(), hasMore).ifPresent(line -> found.add(
                    section(FindingCodes.SECTION_VALUE_MISSING, section, index, "body", line)));
        }
    }

    private static boolean hasSubsection(List<PlanSection> sections, int index) {
        return index + 1 < sections.size() && sections.get(index + 1).level() > sections.get(index).level();
    }

    /**
     * The first line that ends with a colon and has nothing under it, such as "- Hình thức tổ chức:"; empty when
     * every such line is followed by its content.
     */
    static Optional<String> emptyHeading(String body, boolean moreFollows) {
        List<String> lines = body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (!line.endsWith(":")) {
                continue;
            }
            boolean last = index + 1 == lines.size();
            int depth = depth(line);
            if (last ? !moreFollows : depth > 0 && depth(lines.get(index + 1)) <= depth) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static int depth(String line) {
        return line.startsWith("+ ") ? 2 : line.startsWith("- ") ? 1 : 0;
    }

    private static Object name(PlanSection section, int index) {
        return section.title() == null || section.title().isEmpty() ? Integer.toString(index + 1) : section.title();
    }

    private static Finding section(String code, PlanSection section, int index, String field, Object argument) {
        return Finding.of(code, Severity.ERROR,
                Place.entry(Step.PLAN, "plan.sections", index, field, section.id()), argument);
    }

    private static Place at(String field) {
        return Place.field(Step.PLAN, "plan." + field);
    }
}
