package vn.dienhinh.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.domain.text.VietnameseText;

/** A meeting's length as plans state it ("1/2 ngày", "dự kiến 01 ngày"), in working minutes. */
public final class MeetingLength {

    /** A working day of 8 hours, as official time tables reckon. */
    static final int DAY_MINUTES = 8 * 60;
    /** Half of it: one morning or one afternoon. */
    static final int HALF_DAY_MINUTES = DAY_MINUTES / 2;

    private static final List<String> HALF_DAYS = List.of("1/2 ngay", "½ ngay", "nua ngay", "mot buoi", "1 buoi",
            "01 buoi");
    private static final String ONE_DAY = "mot ngay";
    private static final Pattern DAYS = Pattern.compile("(?<![/,.\\d])0?([1-9])(?:[,.](5))? ngay");

    private MeetingLength() {
    }

    /** Minutes of a stated length; empty when the words are not understood. */
    public static Optional<Integer> minutes(String words) {
        String key = VietnameseText.searchKey(words);
        if (HALF_DAYS.stream().anyMatch(key::contains)) {
            return Optional.of(HALF_DAY_MINUTES);
        }
        Matcher days = DAYS.matcher(key);
        if (days.find()) {
            int half = days.group(2) == null ? 0 : HALF_DAY_MINUTES;
            return Optional.of(Integer.parseInt(days.group(1)) * DAY_MINUTES + half);
        }
        return key.contains(ONE_DAY) ? Optional.of(DAY_MINUTES) : Optional.empty();
    }
}
