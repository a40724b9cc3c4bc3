package vn.dienhinh.ui.step.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.conference.ProgrammeItem;

/** Works out when each item begins and how long all of them take. */
final class ProgrammeTimes {

    private ProgrammeTimes() {
    }

    /**
     * When each item begins.
     *
     * @param start when the meeting begins; null gives no times
     * @return one entry an item; empty from the first item on that follows one of open length
     */
    static List<Optional<LocalTime>> begins(LocalTime start, List<ProgrammeItem> items) {
        List<Optional<LocalTime>> result = new ArrayList<>(items.size());
        LocalTime next = start;
        for (ProgrammeItem item : items) {
            result.add(Optional.ofNullable(next));
            next = next == null || item.minutes() == null ? null : next.plusMinutes(item.minutes());
        }
        return result;
    }

    /** Minutes of all items whose length is known. */
    static int total(List<ProgrammeItem> items) {
        return items.stream().filter(item -> item.minutes() != null).mapToInt(ProgrammeItem::minutes).sum();
    }

    /** Number of items of open length. */
    static int open(List<ProgrammeItem> items) {
        return (int) items.stream().filter(item -> item.minutes() == null).count();
    }
}
