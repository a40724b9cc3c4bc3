package vn.dienhinh.domain.check.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words written twice. Vietnamese doubles many words rightly ("luôn luôn") and lets the end of one word meet the
 * beginning of another ("điển hình tiên tiến tiến tới"), so single words are taken from a list only.
 */
final class DoubleFaults implements TextRule {

    private static final Set<String> NEVER_TWICE = new HashSet<>(Arrays.asList((
            "các những và của được bị cho với để về theo tại này đã sẽ có không do trên hoặc khi trong nhằm nếu nhưng"
            + " vào đến tới bằng rằng cần phải đang mà thì là như xã phường thôn xóm tỉnh huyện ubnd hđnd mttq"
            + " qua cùng bởi vẫn cũng nên đó mỗi mọi gồm").split(" ")));
    /** Ends of words after which the next may begin with the same word: "tồn tại tại", "kèm theo theo". */
    private static final Map<String, Set<String>> MEETS = Map.ofEntries(
            Map.entry("tại", Set.of("tồn", "hiện", "thực", "nội", "đương", "ngoại")),
            Map.entry("do", Set.of("tự", "lý")), Map.entry("trên", Set.of("nêu", "cấp", "kể", "phía", "ở", "bên", "như")),
            Map.entry("trong", Set.of("bên", "ở", "phía")), Map.entry("có", Set.of("hiện", "sẵn", "vốn", "đã", "hiếm")),
            Map.entry("theo", Set.of("kèm", "tiếp", "đi", "dõi")), Map.entry("về", Set.of("trở", "đi", "quay", "đưa")),
            Map.entry("cho", Set.of("dành", "giao")), Map.entry("với", Set.of("đối", "so")),
            Map.entry("để", Set.of("triệt")), Map.entry("như", Set.of("hầu", "dường")), Map.entry("cùng", Set.of("cuối", "vô")),
            Map.entry("qua", Set.of("thông", "vừa", "trải", "vượt")), Map.entry("này", Set.of("trước")), Map.entry("đến", Set.of("đi", "đưa", "dẫn")),
            Map.entry("vào", Set.of("đưa")), Map.entry("bằng", Set.of("công")), Map.entry("đó", Set.of("do", "từ", "trong")),
            Map.entry("được", Set.of("đạt", "có")), Map.entry("xã", Set.of("hợp", "thị")), Map.entry("là", Set.of("nghĩa")),
            Map.entry("khi", Set.of("đôi")), Map.entry("cần", Set.of("chuyên")), Map.entry("xóm", Set.of("làng")), Map.entry("thôn", Set.of("nông")));
    /** Pairs and longer runs that may well stand twice. */
    private static final Set<String> MAY_RUN = Set.of("rất nhiều", "ngày càng", "mãi mãi", "hơn nữa", "từng bước",
            "dần dần", "luôn luôn", "quyết tâm", "ai ai", "đời đời");
    private static final int LONGEST_RUN = 6;
    private static final int LONG_PHRASE = 5;

    @Override
    public void look(PaperText text, PaperFacts facts, Remarks found) {
        for (Paragraph paragraph : text.paragraphs()) {
            List<Word> words = paragraph.words();
            int index = 0;
            while (index < words.size()) {
                index += Math.max(1, runFrom(paragraph, words, index, found));
            }
            lookForPhrase(paragraph, words, found);
        }
    }

    /** Length of a run that stands twice from here on; 0 for none. */
    private static int runFrom(Paragraph paragraph, List<Word> words, int index, Remarks found) {
        for (int length = Math.min(LONGEST_RUN, (words.size() - index) / 2); length >= 1; length--) {
            if (isTwice(paragraph, words, index, length) && isFault(paragraph, words, index, length)) {
                int from = words.get(index).from();
                int second = words.get(index + length).from();
                int to = words.get(index + 2 * length - 1).to();
                String once = paragraph.text().substring(from, words.get(index + length - 1).to());
                found.warn(TextCodes.DOUBLE_WORD, paragraph, from, to, once, paragraph.text().substring(from, to), once);
                return 2 * length;
            }
        }
        return 0;
    }

    private static boolean isTwice(Paragraph paragraph, List<Word> words, int index, int length) {
        for (int at = 0; at < length; at++) {
            if (!words.get(index + at).lower().equals(words.get(index + length + at).lower())) {
                return false;
            }
        }
        for (int at = index; at < index + 2 * length - 1; at++) {
            if (!paragraph.adjoin(words.get(at), words.get(at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFault(Paragraph paragraph, List<Word> words, int index, int length) {
        Word first = words.get(index);
        boolean name = Character.isUpperCase(paragraph.text().charAt(first.from())) && !paragraph.isCapitals();
        boolean secondName = Character.isUpperCase(paragraph.text().charAt(words.get(index + length).from()))
                && !paragraph.isCapitals();
        if (length == 1) {
            String before = index == 0 ? "" : words.get(index - 1).lower();
            boolean meets = MEETS.getOrDefault(first.lower(), Set.of()).contains(before);
            return NEVER_TWICE.contains(first.lower()) && !meets && (!secondName || name);
        }
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < length; at++) {
            run.append(at == 0 ? "" : " ").append(words.get(index + at).lower());
        }
        boolean sameWord = length == 2 && words.get(index).lower().equals(words.get(index + 1).lower());
        return !sameWord && !MAY_RUN.contains(run.toString()) && (!secondName || name);
    }

    /** "có sức lan tỏa mạnh mẽ ... và có sức lan tỏa mạnh mẽ": the same end of a sentence said twice. */
    private static void lookForPhrase(Paragraph paragraph, List<Word> words, Remarks found) {
        for (int and = LONG_PHRASE; and + LONG_PHRASE < words.size(); and++) {
            if (!words.get(and).lower().equals("và")) {
                continue;
            }
            int end = and + 1;
            while (end < words.size() && paragraph.adjoin(words.get(end - 1), words.get(end))) {
                end++;
            }
            int length = end - and - 1;
            if (length >= LONG_PHRASE && length <= 10) {
                int earlier = earlier(paragraph, words, and, length);
                if (earlier >= 0) {
                    int from = words.get(and).from();
                    int to = words.get(end - 1).to();
                    found.warn(TextCodes.DOUBLE_PHRASE, paragraph, from, to, null,
                            paragraph.text().substring(words.get(and + 1).from(), to));
                }
            }
        }
    }

    private static int earlier(Paragraph paragraph, List<Word> words, int and, int length) {
        for (int start = and - length; start >= Math.max(0, and - 15); start--) {
            boolean same = true;
            for (int at = 0; at < length && same; at++) {
                same = words.get(start + at).lower().equals(words.get(and + 1 + at).lower());
            }
            if (same && paragraph.text().substring(words.get(start).from(), words.get(and).from())
                    .chars().noneMatch(c -> ".;:,".indexOf(c) >= 0)) {
                return start;
            }
        }
        return -1;
    }
}
