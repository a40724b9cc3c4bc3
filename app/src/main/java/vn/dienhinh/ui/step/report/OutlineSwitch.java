package vn.dienhinh.ui.step.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dienhinh.domain.report.ReportSection;

/**
 * Changes a report to another outline without losing a word: texts go along to the heading of the same id, all
 * others are gathered in one section at the end.
 */
final class OutlineSwitch {

    /** Id of the section that gathers texts without a heading in the new outline. */
    static final String KEPT = "kept";

    private final String keptTitle;
    private final String keptGuidance;

    /**
     * @param keptTitle    heading of the gathering section
     * @param keptGuidance what the clerk is to do with it
     */
    OutlineSwitch(String keptTitle, String keptGuidance) {
        this.keptTitle = keptTitle;
        this.keptGuidance = keptGuidance;
    }

    /**
     * The report's sections in the new outline.
     *
     * @param present  sections as they are
     * @param usualNow the present outline with its usual headings
     * @param target   the new outline with its usual headings, without texts
     */
    List<ReportSection> apply(List<ReportSection> present, List<ReportSection> usualNow, List<ReportSection> target) {
        List<ReportSection> result = new ArrayList<>();
        for (ReportSection section : target) {
            result.add(find(present, section.id()).map(old -> carry(old, usualNow, section)).orElse(section));
        }
        List<ReportSection> homeless = homeless(present, target);
        if (!homeless.isEmpty()) {
            result.add(new ReportSection(KEPT, 1, keptTitle, keptGuidance, gather(homeless)));
        }
        return result;
    }

    /** The sections with a text for which the new outline has no heading. */
    List<ReportSection> homeless(List<ReportSection> present, List<ReportSection> target) {
        return present.stream().filter(section -> !section.body().isEmpty())
                .filter(section -> find(target, section.id()).isEmpty()).toList();
    }

    /** A heading that the clerk rewrote stays; a usual one becomes the usual one of the new outline. */
    private static ReportSection carry(ReportSection old, List<ReportSection> usualNow, ReportSection section) {
        boolean usual = find(usualNow, old.id()).map(ReportSection::title).filter(
                title -> Objects.equals(title, old.title())).isPresent();
        ReportSection carried = section.withBody(old.body());
        return usual || old.title().isEmpty() ? carried : carried.withTitle(old.title());
    }

    private static String gather(List<ReportSection> sections) {
        return sections.stream()
                .map(section -> section.id().equals(KEPT) ? section.body() : section.title() + "\n" + section.body())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<ReportSection> find(List<ReportSection> sections, String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
