package vn.dienhinh.ui.step.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.conference.ProgrammeItem;
import vn.dienhinh.domain.text.VietnameseText;

/** Works out when each item begins and how long all of them take. */
final class ProgrammeTimes {

    /** A working day has eight hours: Labour Code 2019, article 105, paragraph 1. */
    private static final int MINUTES_OF_DAY = 480;
    private static final Pattern DAYS = Pattern.compile("(?:(\\d+)\\s*/\\s*(\\d+)|(\\d+))\\s*(?:ngay|buoi)");

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

    /** The stated length in minutes of working time ("1/2 ngày", "một buổi", "1 ngày"); empty when it is not read. */
    static OptionalInt stated(String duration) {
        String key = VietnameseText.searchKey(duration).replace("nua ngay", "1/2 ngay").replace("mot ", "1 ");
        Matcher days = DAYS.matcher(key);
        if (!days.find()) {
            return OptionalInt.empty();
        }
        boolean halves = key.substring(days.start(), days.end()).endsWith("buoi");
        int unit = halves ? MINUTES_OF_DAY / 2 : MINUTES_OF_DAY;
        if (days.group(3) != null) {
            return minutes(days.group(3), "1", unit);
        }
        return minutes(days.group(1), days.group(2), unit);
    }

    private static OptionalInt minutes(String count, String parts, int unit) {
        boolean usable = count.length() < 3 && parts.length() < 3 && Integer.parseInt(parts) > 0;
        return usable ? OptionalInt.of(unit * Integer.parseInt(count) / Integer.parseInt(parts)) : OptionalInt.empty();
    }
}
