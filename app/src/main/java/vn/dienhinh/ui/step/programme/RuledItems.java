package vn.dienhinh.ui.step.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.rule.ProgrammeRule;
import vn.dienhinh.domain.text.VietnameseText;

/** Items that the superior's paper names and the programme lacks. */
final class RuledItems {

    private RuledItems() {
    }

    /** Those that are missing, compared without marks and capitals. */
    static List<ProgrammeRule> missing(List<ProgrammeRule> rules, List<ProgrammeItem> items) {
        return rules.stream().filter(rule -> indexOf(items, rule) < 0).toList();
    }

    /**
     * The programme with the missing items, each behind the one that goes before it in the paper; what is there stays
     * as it is.
     */
    static List<ProgrammeItem> fill(List<ProgrammeRule> rules, List<ProgrammeItem> items, Supplier<String> ids) {
        List<ProgrammeItem> result = new ArrayList<>(items);
        int before = -1;
        for (ProgrammeRule rule : rules) {
            int place = indexOf(result, rule);
            if (place < 0) {
                place = before + 1;
                result.add(place, new ProgrammeItem(ids.get(), rule.text(), null, "", rule.optional()));
            }
            before = place;
        }
        return result;
    }

    private static int indexOf(List<ProgrammeItem> items, ProgrammeRule rule) {
        return items.stream().map(item -> VietnameseText.searchKey(item.text())).toList()
                .indexOf(VietnameseText.searchKey(rule.text()));
    }
}
