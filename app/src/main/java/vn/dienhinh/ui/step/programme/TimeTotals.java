package vn.dienhinh.ui.step.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.dienhinh.domain.check.MeetingLength;
import vn.dienhinh.domain.conference.Conference;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.messages.Messages;

/** The programme's length in words, beside the length that the plan states. */
final class TimeTotals {

    private static final int MINUTES_OF_HOUR = 60;

    private final Messages messages;

    TimeTotals(Messages messages) {
        this.messages = messages;
    }

    /** How many items and minutes, and what is still open. */
    String sum(Conference conference) {
        List<ProgrammeItem> items = conference.programme();
        int total = ProgrammeTimes.total(items);
        String sum = messages.get("programme.sum", items.size(), hours(total));
        int open = ProgrammeTimes.open(items);
        return open == 0 ? sum : sum + " " + messages.get("programme.sum.open", open);
    }

    /** From when until when; asks for the beginning where it is open. */
    String span(Conference conference) {
        LocalTime start = conference.meeting().startTime();
        if (start == null) {
            return messages.get("programme.noStart");
        }
        if (ProgrammeTimes.open(conference.programme()) > 0 || conference.programme().isEmpty()) {
            return messages.get("programme.from", clock(start));
        }
        LocalTime end = start.plusMinutes(ProgrammeTimes.total(conference.programme()));
        return messages.get("programme.span", clock(start), clock(end));
    }

    /** The stated length, and how far the items are from it. */
    String against(Conference conference) {
        String stated = conference.meeting().duration();
        if (stated.isEmpty()) {
            return messages.get("programme.stated.none");
        }
        Optional<Integer> minutes = MeetingLength.minutes(stated);
        if (minutes.isEmpty() || conference.programme().isEmpty()) {
            return messages.get("programme.stated", stated);
        }
        int left = minutes.get() - ProgrammeTimes.total(conference.programme());
        String key = left < 0 ? "programme.stated.over" : "programme.stated.left";
        return messages.get(key, stated, hours(minutes.get()), hours(Math.abs(left)));
    }

    /** A time of day as it is spoken: "8 giờ 30". */
    static String clock(LocalTime time) {
        return String.format("%d giờ %02d", time.getHour(), time.getMinute());
    }

    private String hours(int minutes) {
        int whole = minutes / MINUTES_OF_HOUR;
        int rest = minutes % MINUTES_OF_HOUR;
        if (whole == 0) {
            return messages.get("programme.minutes", rest);
        }
        return rest == 0 ? messages.get("programme.hours", whole) : messages.get("programme.hoursMinutes", whole, rest);
    }
}
