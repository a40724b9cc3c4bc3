package vn.dienhinh.domain.text;

import java.util.List;

/** A text prepared once for many searches; see {@link SearchWords}. */
public final class SearchText {

    /** Each word after a blank: letters with their marks, then the tone as a figure. */
    private final String spelled;
    /** Each word after a blank, without any mark. */
    private final String bare;

    private SearchText(String spelled, String bare) {
        this.spelled = spelled;
        this.bare = bare;
    }

    /** The texts of one entry; null ones are passed over. */
    public static SearchText of(String... texts) {
        StringBuilder spelled = new StringBuilder();
        StringBuilder bare = new StringBuilder();
        for (String text : texts) {
            for (SpelledWord word : text == null ? List.<SpelledWord>of() : SpelledWord.of(text)) {
                spelled.append(' ').append(word.letters()).append('\t').append(word.tone());
                bare.append(' ').append(NameKey.of(word.letters()));
            }
        }
        return new SearchText(spelled.toString(), bare.toString());
    }

    /** True when a word begins so, whatever its marks. */
    boolean hasBare(String beginning) {
        return bare.contains(beginning);
    }

    /** True when a word begins with those letters; the whole word, or one being typed with a tone, has that tone. */
    boolean hasSpelled(String beginning, SpelledWord wanted) {
        for (int at = spelled.indexOf(beginning); at >= 0; at = spelled.indexOf(beginning, at + 1)) {
            int after = at + beginning.length();
            int end = spelled.indexOf('\t', after);
            boolean whole = after == end;
            if (spelled.charAt(end + 1) == wanted.tone() || !whole && !wanted.hasTone()) {
                return true;
            }
        }
        return false;
    }
}
