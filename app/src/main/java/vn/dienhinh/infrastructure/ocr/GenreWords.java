package vn.dienhinh.infrastructure.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what pictures of pages are usually misread in: marks of letters (ố for ổ, ế for ể) where the words make an
 * expression of the genre, and l, I, O among figures. Everything else stays as it was read.
 */
public final class GenreWords {

    private static final String LIST = "/vn/dienhinh/ocr/genre.txt";
    private static final int LONGEST = 7;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** A run of figures with such a letter among them; a Roman number alone ("quý II/2025") is none. */
    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{L}\\d])(?=[lIOo|]*\\d)[\\dlIOo|]+(?![\\p{L}\\d])");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Map<String, String[]> expressions = new HashMap<>();

    /** Reads the list that comes with the program. */
    public GenreWords() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(GenreWords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> expressions.put(bare(line), line.strip().split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line with what was put right. */
    public String mended(String line) {
        Matcher numbers = FIGURES.matcher(line);
        String figures = numbers.replaceAll(found -> found.group().replaceAll("[lI|]", "1").replaceAll("[Oo]", "0"));
        List<int[]> words = WORD.matcher(figures).results().map(found -> new int[] {found.start(), found.end()}).toList();
        StringBuilder mended = new StringBuilder(figures);
        int i = 0;
        while (i < words.size()) {
            i += Math.max(1, mendedAt(figures, words, i, mended));
        }
        return mended.toString();
    }

    /** Puts the longest expression right that begins at a word; how many words it takes. */
    private int mendedAt(String line, List<int[]> words, int first, StringBuilder mended) {
        for (int count = Math.min(LONGEST, words.size() - first); count > 1; count--) {
            StringBuilder key = new StringBuilder();
            for (int i = first; i < first + count; i++) {
                key.append(i > first ? " " : "").append(line, words.get(i)[0], words.get(i)[1]);
            }
            String[] right = expressions.get(bare(key.toString()));
            if (right != null) {
                for (int i = 0; i < count; i++) {
                    int[] place = words.get(first + i);
                    if (right[i].length() == place[1] - place[0]) {
                        mended.replace(place[0], place[1], likewise(line.substring(place[0], place[1]), right[i]));
                    }
                }
                return count;
            }
        }
        return 0;
    }

    /** Capitals stay where they were. */
    private static String likewise(String read, String right) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < right.length(); i++) {
            String letter = right.substring(i, i + 1);
            letters.append(Character.isUpperCase(read.charAt(i)) ? letter.toUpperCase(VIETNAMESE) : letter);
        }
        return letters.toString();
    }

    private static String bare(String words) {
        return Normalizer.normalize(words.toLowerCase(VIETNAMESE), Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd');
    }
}
