package vn.dienhinh.domain.roster;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.FoldedWords;
import vn.dienhinh.domain.text.VietnameseText;

/** The words by which the cells of a list are understood, in lists by name. */
public final class RosterWords {

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> foldedLists = new HashMap<>();
    /** The same lists, their entries by the word that they begin with: a list of thousands of rows asks often. */
    private final Map<String, Map<String, List<String>>> byFirstWord = new HashMap<>();

    /**
     * Reads the words.
     *
     * @param text "[list]" before the entries of each list, one a line; "#" begins a remark
     */
    public RosterWords(String text) {
        Set<String> list = new LinkedHashSet<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new LinkedHashSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(line.strip());
            }
        }
        lists.forEach((name, entries) -> foldedLists.put(name, entries.stream().map(FoldedWords::of)
                .filter(entry -> !entry.isEmpty()).collect(Collectors.toSet())));
        lists.forEach((name, entries) -> byFirstWord.put(name,
                entries.stream().collect(Collectors.groupingBy(RosterWords::firstWord))));
    }

    /** True when the text is an entry, capitals aside. */
    boolean is(String list, String text) {
        return list(list).contains(small(text));
    }

    /** True when the text, its marks taken off too, is an entry. */
    boolean isFolded(String list, String text) {
        if (is(list, text)) {
            return true;
        }
        return foldedLists.getOrDefault(list, Set.of()).contains(FoldedWords.of(text));
    }

    /** The longest entry that the text begins with as a whole word; the empty text when there is none. */
    String beginning(String list, String text) {
        String words = small(text);
        String longest = "";
        if (words.isEmpty()) {
            return longest;
        }
        for (String entry : byFirstWord.getOrDefault(list, Map.of()).getOrDefault(firstWord(words), List.of())) {
            if (entry.length() > longest.length() && words.startsWith(entry) && endsThere(words, entry.length())) {
                longest = entry;
            }
        }
        return longest;
    }

    /** True when the text begins with an entry. */
    boolean begins(String list, String text) {
        return !beginning(list, text).isEmpty();
    }

    /** The length of the longest entry that stands in the text as whole words, marks and capitals aside; 0 for none. */
    int longestInside(String list, String text) {
        String folded = FoldedWords.of(text);
        int longest = 0;
        for (String words : foldedLists.getOrDefault(list, Set.of())) {
            if (words.length() > longest && FoldedWords.hold(folded, words)) {
                longest = words.length();
            }
        }
        return longest;
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean endsThere(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String small(String text) {
        return VietnameseText.line(text).toLowerCase(Locale.ROOT);
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
