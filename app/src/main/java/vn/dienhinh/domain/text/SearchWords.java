package vn.dienhinh.domain.text;

import java.util.List;
import java.util.Locale;

/**
 * Words that are looked for: each must be the beginning of some word of a text. A word without marks finds all ("duc"
 * finds "Đức", "hoa" finds "Hòa" and "Hoà"); a word with marks finds only what is spelled so ("hòa" finds no "Hoa").
 */
public final class SearchWords {

    private final List<Wanted> words;

    private SearchWords(List<Wanted> words) {
        this.words = words;
    }

    private record Wanted(SpelledWord word, String beginning, boolean marked) {

        static Wanted of(SpelledWord word) {
            String bare = NameKey.of(word.letters()).toLowerCase(Locale.ROOT);
            boolean marked = word.hasTone() || !bare.equals(word.letters());
            return new Wanted(word, " " + word.letters(), marked);
        }

        boolean isIn(SearchText text) {
            return marked ? text.hasSpelled(beginning, word) : text.hasBare(beginning);
        }
    }

    /** The words as typed; null and blanks look for nothing, which everything matches. */
    public static SearchWords of(String typed) {
        return new SearchWords(SpelledWord.of(VietnameseText.line(typed)).stream().map(Wanted::of).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** True when every word is found in the text. */
    public boolean match(SearchText text) {
        for (Wanted wanted : words) {
            if (!wanted.isIn(text)) {
                return false;
            }
        }
        return true;
    }
}
