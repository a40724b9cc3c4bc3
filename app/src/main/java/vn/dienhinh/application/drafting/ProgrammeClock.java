package vn.dienhinh.application.drafting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;

/** Works out at what hour each item of the running order begins and ends. */
public final class ProgrammeClock {

    /**
     * An item with its hours.
     *
     * @param item the item
     * @param from when it begins; null while an item before it has no length
     * @param to   when it ends; null while its begin or its length is not known
     */
    public record TimedItem(ProgrammeItem item, LocalTime from, LocalTime to) {
    }

    private ProgrammeClock() {
    }

    /** True when the meeting's begin is known and some item has a length. */
    public static boolean isKnown(Conference conference) {
        return conference.meeting().startTime() != null
                && conference.programme().stream().anyMatch(item -> !item.text().isEmpty() && hasLength(item));
    }

    /** All items that say something, in order; an item past midnight has no hours. */
    public static List<TimedItem> of(Conference conference) {
        List<TimedItem> timed = new ArrayList<>();
        LocalTime next = conference.meeting().startTime();
        for (ProgrammeItem item : conference.programme()) {
            if (!item.text().isEmpty()) {
                LocalTime from = next;
                next = from != null && hasLength(item) ? end(from, item.minutes()) : null;
                timed.add(new TimedItem(item, from, next));
            }
        }
        return List.copyOf(timed);
    }

    private static boolean hasLength(ProgrammeItem item) {
        return item.minutes() != null && item.minutes() > 0;
    }

    private static LocalTime end(LocalTime from, int minutes) {
        LocalTime to = from.plusMinutes(minutes);
        return to.isAfter(from) ? to : null;
    }
}
