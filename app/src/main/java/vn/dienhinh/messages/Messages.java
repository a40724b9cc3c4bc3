package vn.dienhinh.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The program's texts, from one UTF-8 file an area. A text is a MessageFormat pattern in Vietnamese number format;
 * a year is written {@code {0,number,#}}, a share {@code {0,number,0.#}}, an apostrophe is doubled.
 */
public final class Messages {

    /** The areas, each a file of this package's resources. */
    static final List<String> AREAS = List.of("findings", "words", "ui-common", "ui-shell", "ui-start", "ui-rescue", "ui-unit",
            "ui-rules", "ui-form", "ui-gap", "ui-plan", "ui-programme", "ui-assignment", "ui-delegates", "ui-report",
            "ui-export", "ui-dossier", "ui-deadline", "help", "cli", "form", "reading", "roster", "ui-import",
            "parcel", "sending", "ui-backup");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Map<String, String> patterns = new HashMap<>();

    /**
     * Loads all areas that are there.
     *
     * @throws IllegalStateException when two areas have the same key
     */
    public Messages() {
        AREAS.forEach(this::load);
    }

    /**
     * A text.
     *
     * @param key  its key
     * @param args figures and words for the places {0}, {1} ...
     * @throws IllegalArgumentException for a key that no area has
     */
    public String get(String key, Object... args) {
        return find(key, args).orElseThrow(() -> new IllegalArgumentException("no text for the key " + key));
    }

    /** The text of that key; empty when there is none. */
    public Optional<String> find(String key, Object... args) {
        return Optional.ofNullable(patterns.get(key)).map(pattern -> format(pattern).format(args));
    }

    /** 56,25 is written 56,3 as people round, where the library would round to the even 56,2. */
    private static MessageFormat format(String pattern) {
        MessageFormat format = new MessageFormat(pattern, VIETNAMESE);
        for (Format part : format.getFormats()) {
            if (part instanceof DecimalFormat number) {
                number.setRoundingMode(RoundingMode.HALF_UP);
            }
        }
        return format;
    }

    /** True when there is a text of that key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The word for a value of an enum, from the key {@code word.<type>.<name>}. */
    public String word(Enum<?> value) {
        return get("word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    static String file(String area) {
        return area + ".properties";
    }

    private void load(String area) {
        try (InputStream bytes = Messages.class.getResourceAsStream(file(area))) {
            if (bytes == null) {
                return;
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(text);
            properties.stringPropertyNames().forEach(key -> add(area, key, properties.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts of " + area, e);
        }
    }

    private void add(String area, String key, String pattern) {
        if (patterns.put(key, pattern) != null) {
            throw new IllegalStateException("the key " + key + " of " + area + " stands in another area too");
        }
    }
}
