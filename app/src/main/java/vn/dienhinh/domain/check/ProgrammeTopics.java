package vn.dienhinh.domain.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.NameKey;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * Recognises what a programme item is about, whatever its wording: by the key words of the five real programmes, and
 * by shared words for anything else. Texts are compared without marks and capitals.
 */
final class ProgrammeTopics {

    /** Key words of each usual item; the words of one line mean the same item. */
    private static final List<List<String>> TOPICS = List.of(
            List.of("don tiep", "on dinh to chuc"),
            List.of("van nghe", "ca nhac"),
            List.of("phong su", "video", "clip"),
            List.of("chao co"),
            List.of("tuyen bo ly do", "gioi thieu dai bieu", "khai mac"),
            List.of("bao cao tong ket", "bao cao ket qua", "bao cao phong trao", "bao cao cong tac"),
            List.of("tham luan", "bao cao dien hinh"),
            List.of("giao luu"),
            List.of("phat bieu chi dao", "y kien chi dao"),
            List.of("bieu duong", "ton vinh", "trao tang", "trao thuong", "trao cac hinh thuc khen thuong",
                    "quyet dinh khen thuong", "khen thuong cac"),
            List.of("phat dong"),
            List.of("huong ung"),
            List.of("thong qua danh sach", "bau dai bieu", "cu dai bieu"),
            List.of("be mac"));

    /** "Hưởng ứng phát động" speaks of the answer, not of the call that it answers. */
    private static final String ANSWER_TO_CALL = "huong ung phat dong";
    private static final String ANSWER = "huong ung";

    private static final int LEAST_WORD_LENGTH = 3;
    /** An item of no known topic is covered when half of its words stand in one item of the programme. */
    private static final int HALF = 2;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> keys;

    /** Of a programme, whose items are prepared once for all questions. */
    ProgrammeTopics(List<String> programme) {
        keys = programme.stream().map(ProgrammeTopics::keyOf).toList();
    }

    /** True when some item of the programme speaks of what the wanted item is first about. */
    boolean cover(String wanted) {
        String key = keyOf(wanted);
        Optional<List<String>> topic = firstTopic(key);
        if (topic.isPresent()) {
            return keys.stream().anyMatch(item -> topic.get().stream().anyMatch(item::contains));
        }
        Set<String> words = wordsOf(key);
        return keys.stream().anyMatch(item -> sharesHalfOf(words, item));
    }

    private static String keyOf(String text) {
        String plain = text.indexOf('(') < 0 ? text : VietnameseText.line(BRACKETS.matcher(text).replaceAll(" "));
        return NameKey.of(plain).replace(ANSWER_TO_CALL, ANSWER);
    }

    private static Optional<List<String>> firstTopic(String key) {
        return TOPICS.stream().filter(topic -> position(topic, key) >= 0)
                .min(Comparator.comparingInt(topic -> position(topic, key)));
    }

    private static int position(List<String> topic, String key) {
        return topic.stream().mapToInt(key::indexOf).filter(at -> at >= 0).min().orElse(-1);
    }

    private static boolean sharesHalfOf(Set<String> words, String item) {
        Set<String> present = wordsOf(item);
        long shared = words.stream().filter(present::contains).count();
        return shared > 0 && HALF * shared >= words.size();
    }

    private static Set<String> wordsOf(String key) {
        return BETWEEN_WORDS.splitAsStream(key).filter(word -> word.length() >= LEAST_WORD_LENGTH)
                .collect(Collectors.toSet());
    }
}
