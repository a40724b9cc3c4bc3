package vn.dienhinh.ui.control;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as a clerk types it: 7:30, 07h30, 7 giờ 30, 8h. */
final class ClockTime {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})\\s*(?:[:.hHgG]|giờ)\\s*(\\d{2})?\\s*(?:phút)?");
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private ClockTime() {
    }

    /** The time of a typed text; empty when it is none. */
    static Optional<LocalTime> parse(String text) {
        Matcher matcher = TYPED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour > LAST_HOUR || minute > LAST_MINUTE ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** As it is shown: 7:30. */
    static String words(LocalTime time) {
        return time == null ? "" : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
