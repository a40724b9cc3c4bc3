package vn.dienhinh.application.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which plans are read, kept as data: each entry is a list of wordings parted by bars. */
public final class Vocabulary {

    private static final Pattern NAME = Pattern.compile("@([a-zA-Z._]+)@");

    private final Properties entries;

    private Vocabulary(Properties entries) {
        this.entries = entries;
    }

    /** The program's own words. */
    public static Vocabulary load() {
        try (InputStream bytes = Vocabulary.class.getResourceAsStream("/vn/dienhinh/reading/vocabulary.properties")) {
            Properties entries = new Properties();
            entries.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new Vocabulary(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the vocabulary", e);
        }
    }

    /** A regular expression over folded text in which {@code @name@} stands for any wording of that entry. */
    public Pattern pattern(String expression) {
        return Pattern.compile(filled(expression));
    }

    /** The wordings of an entry. */
    public List<String> list(String name) {
        return List.of(entry(name).split("\\|"));
    }

    private String filled(String expression) {
        Matcher names = NAME.matcher(expression);
        return names.replaceAll(found -> Matcher.quoteReplacement("(?:" + filled(entry(found.group(1))) + ")"));
    }

    private String entry(String name) {
        String value = entries.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no words of the name " + name);
        }
        return value.strip();
    }
}
