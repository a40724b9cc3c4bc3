package vn.dienhinh.domain.text;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Reads whole numbers written in Vietnamese words, in any of the usual ways: lẻ or linh, nghìn or ngàn. */
public final class VietnameseNumberWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(Map.entry("không", 0), Map.entry("một", 1),
            Map.entry("mốt", 1), Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("tư", 4),
            Map.entry("năm", 5), Map.entry("lăm", 5), Map.entry("nhăm", 5), Map.entry("sáu", 6), Map.entry("bảy", 7),
            Map.entry("bẩy", 7), Map.entry("tám", 8), Map.entry("chín", 9));
    private static final Map<String, Long> GREAT = Map.of("nghìn", 1_000L, "ngàn", 1_000L, "triệu", 1_000_000L, "tỷ",
            1_000_000_000L, "tỉ", 1_000_000_000L);

    private VietnameseNumberWords() {
    }

    /**
     * The number that words name.
     *
     * @param words small letters, single words
     * @return empty when any word is no part of a number, or there is none
     */
    public static OptionalLong read(List<String> words) {
        if (words.isEmpty()) {
            return OptionalLong.empty();
        }
        long total = 0;
        long group = 0;
        int digit = -1;
        for (String word : words) {
            if (DIGITS.containsKey(word)) {
                group += Math.max(0, digit);
                digit = DIGITS.get(word);
            } else if (word.equals("mười")) {
                group += 10;
                digit = -1;
            } else if (word.equals("mươi") || word.equals("chục")) {
                group += 10L * Math.max(0, digit);
                digit = -1;
            } else if (word.equals("trăm")) {
                group += 100L * Math.max(0, digit);
                digit = -1;
            } else if (GREAT.containsKey(word)) {
                total += (group + Math.max(0, digit)) * GREAT.get(word);
                group = 0;
                digit = -1;
            } else if (!word.equals("linh") && !word.equals("lẻ")) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + group + Math.max(0, digit));
    }
}
