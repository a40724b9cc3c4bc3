package vn.dienhinh.application.reading;

import java.util.List;

/** Small numbers in figures or words, as plans write them: "200", "01", "hai trăm", "một trăm năm mươi". */
final class Numbers {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private Numbers() {
    }

    /** The number; null when the words are none. */
    static Integer of(String folded) {
        String words = folded.strip();
        if (words.matches("\\d{1,6}")) {
            return Integer.valueOf(words);
        }
        if (words.matches("\\d{1,3}\\.\\d{3}")) {
            return Integer.valueOf(words.replace(".", ""));
        }
        int total = 0;
        int last = -1;
        for (String word : words.split("\\s+")) {
            int digit = switch (word) {
                case "mốt" -> 1;
                case "tư" -> 4;
                case "lăm", "nhăm" -> 5;
                case "bẩy" -> 7;
                default -> DIGITS.indexOf(word);
            };
            if (digit >= 0) {
                last = digit;
                total += digit;
            } else if (word.equals("trăm") && last >= 0) {
                total += last * 99;
                last = -1;
            } else if (word.equals("mươi") && last >= 0) {
                total += last * 9;
                last = -1;
            } else if (!word.equals("linh") && !word.equals("lẻ")) {
                return null;
            }
        }
        return total == 0 ? null : total;
    }
}
