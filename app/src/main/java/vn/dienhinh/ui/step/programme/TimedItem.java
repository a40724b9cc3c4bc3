package vn.dienhinh.ui.step.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;

/**
 * An item with the time at which it begins, so that a row is another row when its time changes.
 *
 * @param item   the item
 * @param begins when it begins; null while that is not known
 */
record TimedItem(ProgrammeItem item, LocalTime begins) {

    static TimedItem blank(String id) {
        return new TimedItem(ProgrammeItem.blank(id), null);
    }

    /** The conference's programme with times. */
    static List<TimedItem> of(Conference conference) {
        List<ProgrammeItem> items = conference.programme();
        List<Optional<LocalTime>> begins = ProgrammeTimes.begins(conference.meeting().startTime(), items);
        List<TimedItem> result = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            result.add(new TimedItem(items.get(i), begins.get(i).orElse(null)));
        }
        return result;
    }

    /** The conference with these items as its programme; times are not kept. */
    static Conference into(Conference conference, List<TimedItem> timed) {
        return conference.withProgramme(timed.stream().map(TimedItem::item).toList());
    }

    String id() {
        return item.id();
    }

    TimedItem with(ProgrammeItem value) {
        return new TimedItem(value, begins);
    }
}
