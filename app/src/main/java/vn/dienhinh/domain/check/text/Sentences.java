package vn.dienhinh.domain.check.text;

import java.util.regex.Pattern;

/** The sentence around a place of a paragraph, and whether it speaks of the past. */
final class Sentences {

    private static final Pattern PAST = Pattern.compile("(?<!\\p{L})(?:cũ|trước đây|trước khi|trước thời điểm|trước ngày 0?1/7|trước sắp xếp|trước sáp nhập"
            + "|sáp nhập|sắp xếp|hợp nhất|nguyên|kết thúc hoạt động|không tổ chức|không còn|bỏ cấp|giải thể|chấm dứt"
            + "|hai cấp|02 cấp|2 cấp|từng|thời kỳ|thời gian qua|lịch sử|đã được|đã đạt|đã tặng|tặng thưởng|được tặng|giấy khen|bằng khen"
            + "|cờ thi đua|khen thưởng của|thay thế|bãi bỏ|hết hiệu lực|năm (?:19\\d\\d|20[01]\\d|202[0-4])"
            + "|/(?:20[01]\\d|202[0-4])|/0?[1-6]/2025|tháng 0?[1-6] năm 2025|nghị quyết số)(?!\\p{L})");

    private Sentences() {
    }

    /** The sentence in small letters. */
    static String around(Paragraph paragraph, int index) {
        String lower = paragraph.lower();
        int from = index;
        while (from > 0 && !isEnd(lower, from - 1)) {
            from--;
        }
        int to = index;
        while (to < lower.length() && !isEnd(lower, to)) {
            to++;
        }
        return lower.substring(from, to);
    }

    /** True when the sentence tells of a former state, or of what was given then. */
    static boolean isOfThePast(Paragraph paragraph, int index) {
        return PAST.matcher(around(paragraph, index)).find();
    }

    private static boolean isEnd(String text, int index) {
        char c = text.charAt(index);
        return (c == '.' || c == ';') && (index + 1 >= text.length() || text.charAt(index + 1) == ' ');
    }
}
