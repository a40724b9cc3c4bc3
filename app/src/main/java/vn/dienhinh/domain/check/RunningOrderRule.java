package vn.dienhinh.domain.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.finding.Finding;
import vn.dienhinh.domain.finding.Place;
import vn.dienhinh.domain.finding.Severity;
import vn.dienhinh.domain.finding.Step;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.text.VietnameseText;

/** The running order against the items that the superior names, and against the stated length. */
final class RunningOrderRule implements Rule {

    private static final Place LIST = Place.field(Step.PROGRAMME, "programme");

    @Override
    public List<Finding> check(Conference conference, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        List<ProgrammeItem> items = conference.programme();
        if (items.stream().allMatch(item -> item.text().isEmpty())) {
            found.add(Finding.of(FindingCodes.PROGRAMME_MISSING, Severity.ERROR, LIST));
            return found;
        }
        checkEntries(items, found);
        checkWanted(conference, found);
        checkLength(conference, found);
        return found;
    }

    private static void checkEntries(List<ProgrammeItem> items, List<Finding> found) {
        for (int index = 0; index < items.size(); index++) {
            ProgrammeItem item = items.get(index);
            if (item.text().isEmpty()) {
                found.add(Finding.of(FindingCodes.PROGRAMME_TEXT_MISSING, Severity.ERROR,
                        Place.entry(Step.PROGRAMME, "programme", index, "text", item.id()), index + 1));
            }
            if (item.minutes() != null && item.minutes() <= 0) {
                found.add(Finding.of(FindingCodes.PROGRAMME_MINUTES, Severity.ERROR,
                        Place.entry(Step.PROGRAMME, "programme", index, "minutes", item.id()), index + 1,
                        item.minutes()));
            }
        }
    }

    /** Items "nếu có" and items under a condition are never asked for. */
    private static void checkWanted(Conference conference, List<Finding> found) {
        ProgrammeTopics topics = new ProgrammeTopics(conference.programme().stream().map(ProgrammeItem::text).toList());
        for (ProgrammeRule wanted : conference.rules().programme()) {
            boolean binding = !wanted.optional() && wanted.condition().isEmpty() && !wanted.text().isEmpty();
            if (!wanted.condition().isEmpty() && isForOthers(wanted, conference) && topics.cover(wanted.text())) {
                found.add(Finding.of(FindingCodes.PROGRAMME_ITEM_CONDITION, Severity.WARNING, LIST, wanted.text(),
                        wanted.condition()).from(Sources.orLeadingPaper(wanted.source(), conference)));
            }
            if (binding && !topics.cover(wanted.text())) {
                found.add(Finding.of(FindingCodes.PROGRAMME_ITEM_LACKING, Severity.WARNING, LIST, wanted.text())
                        .from(Sources.orLeadingPaper(wanted.source(), conference)));
            }
        }
    }

    /** "Chỉ áp dụng đối với đơn vị tổ chức Đại hội" leaves a unit that holds a Hội nghị without the item. */
    private static boolean isForOthers(ProgrammeRule rule, Conference conference) {
        String condition = VietnameseText.searchKey(rule.condition());
        return condition.startsWith("chi ") && condition.contains("dai hoi")
                && !VietnameseText.searchKey(conference.title()).startsWith("dai hoi");
    }

    private static void checkLength(Conference conference, List<Finding> found) {
        int planned = conference.programme().stream()
                .mapToInt(item -> item.minutes() == null ? 0 : Math.max(0, item.minutes())).sum();
        String stated = conference.meeting().duration();
        MeetingLength.minutes(stated).filter(room -> planned > room).ifPresent(room ->
                found.add(Finding.of(FindingCodes.PROGRAMME_TOO_LONG, Severity.WARNING, LIST, planned, stated, room,
                        planned - room)));
    }
}
