package vn.dienhinh.application.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The official sentences that the program drafts. They stand in UTF-8 properties files beside this class's package
 * ({@code vn/dienhinh/wording}) so that they can be read and mended by someone who does not read code.
 */
public final class Wording {

    /** What stands for a value that is not known yet: the clerk fills it in by hand. */
    public static final String DOTS = Template.DOTS;

    private static final String FOLDER = "/vn/dienhinh/wording/";
    private static final List<String> FILES = List.of("kinds", "plan", "report", "papers", "forms", "awards",
            "dossier", "passages", "bodies", "usual");

    private static final String LAWS = "laws";

    private final Map<String, Template> templates;
    private final Map<String, LocalDate> daysOfLaws;

    private Wording(Map<String, Template> templates, Map<String, LocalDate> daysOfLaws) {
        this.templates = templates;
        this.daysOfLaws = daysOfLaws;
    }

    /** The sentences that ship with the program. */
    public static Wording load() {
        Properties all = new Properties();
        for (String file : FILES) {
            readInto(all, FOLDER + file + ".properties");
        }
        Properties laws = new Properties();
        readInto(laws, FOLDER + LAWS + ".properties");
        return new Wording(of(all, Template::new), of(laws, LocalDate::parse));
    }

    private static <T> Map<String, T> of(Properties properties, Function<String, T> value) {
        return properties.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(Function.identity(),
                key -> value.apply(properties.getProperty(key))));
    }

    /**
     * The first or last day in force of a law, where its day of issue does not tell.
     *
     * @param key "from." or "until." and the law's number
     */
    public Optional<LocalDate> dayOfLaw(String key) {
        return Optional.ofNullable(daysOfLaws.get(key));
    }

    private static void readInto(Properties all, String resource) {
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A sentence with values filled in.
     *
     * @param key    which sentence
     * @param values by the name of their place; a missing or blank one leaves dots
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String text(String key, Map<String, String> values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no wording for " + key));
    }

    /** A sentence without places. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** A sentence with values filled in; empty when there is none of that key. */
    public Optional<String> find(String key, Map<String, String> values) {
        return Optional.ofNullable(templates.get(key)).map(template -> template.fill(values));
    }

    /** Keys of all sentences. */
    public Set<String> keys() {
        return templates.keySet();
    }
}
