package vn.dienhinh.domain.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Orders people the Vietnamese way: by given name (the last word), then by family and middle names, each word by the
 * Vietnamese alphabet (a ă â b c d đ e ê ...) and then by tone (none, huyền, hỏi, ngã, sắc, nặng). Capitals and the place
 * of the tone mark do not count. Its own keys instead of the platform's collation: that one passes over blanks, and is
 * absent from small runtimes.
 */
public final class PersonNameOrder implements Comparator<String> {

    private static final String ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Ends the letters of a word; before every letter, so that "Hoa" with any tone stands before "Hoan". */
    private static final char WORD_END = 1;
    private static final char FIRST_LETTER = 0x10;
    private static final char OTHER_LETTERS = 0x100;
    private static final String MARKS_OF_THE_ALPHABET = "ăâđêôơư";

    @Override
    public int compare(String left, String right) {
        return key(left).compareTo(key(right));
    }

    /**
     * A list in this order. Each name is prepared once, so long lists are sorted much faster than by comparing.
     *
     * @param people the list; it is left as it is, equal names keep their order
     * @param name   the full name of an entry
     */
    public <T> List<T> sorted(List<T> people, Function<T, String> name) {
        return people.stream().map(person -> new Keyed<>(person, key(name.apply(person))))
                .sorted(Comparator.comparing(Keyed::key)).map(Keyed::person).toList();
    }

    private record Keyed<T>(T person, String key) {
    }

    /** Texts compare by these keys as people by their names; null becomes the empty key, which stands first. */
    public static String key(String fullName) {
        List<SpelledWord> words = SpelledWord.of(VietnameseText.line(fullName));
        StringBuilder key = new StringBuilder();
        if (!words.isEmpty()) {
            append(words.get(words.size() - 1), key);
            words.subList(0, words.size() - 1).forEach(word -> append(word, key));
        }
        return key.toString();
    }

    /** The key of a text that is no name: a hamlet, a sector. Its words count from the first. */
    public static String textKey(String text) {
        StringBuilder key = new StringBuilder();
        SpelledWord.of(VietnameseText.line(text)).forEach(word -> append(word, key));
        return key.toString();
    }

    private static void append(SpelledWord word, StringBuilder key) {
        for (int index = 0; index < word.letters().length(); index++) {
            key.append(rank(word.letters().charAt(index)));
        }
        key.append(WORD_END).append(word.tone());
    }

    private static char rank(char letter) {
        int place = ALPHABET.indexOf(letter);
        if (place < 0 && MARKS_OF_THE_ALPHABET.indexOf(letter) < 0) {
            // A letter of another people's language stands with its bare letter: ĕ with e.
            place = ALPHABET.indexOf(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
        }
        return (char) (place < 0 ? OTHER_LETTERS + letter : FIRST_LETTER + place);
    }

    /** The last word of a full name; the empty text for an empty name. */
    public static String givenName(String fullName) {
        int blank = fullName.lastIndexOf(' ');
        return blank < 0 ? fullName : fullName.substring(blank + 1);
    }
}
