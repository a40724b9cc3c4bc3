package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * From when until when papers of general force hold, by number and symbol. The list stands in
 * vn/dienhinh/rules/legal-force.properties and can be edited there without touching the program.
 */
public final class LegalForce {

    private static final Map<String, Span> SPANS = load();

    private LegalForce() {
    }

    /**
     * Days of force.
     *
     * @param from  first day; null when not known
     * @param until last day; null while in force
     * @param now   what holds instead; empty when nothing is named
     */
    public record Span(LocalDate from, LocalDate until, String now) {
    }

    /** The days of force of a paper; null for a paper that the list does not have. */
    public static Span of(String symbol) {
        return SPANS.get(symbol.toUpperCase());
    }

    private static Map<String, Span> load() {
        ResourceBundle bundle = ResourceBundle.getBundle("vn.dienhinh.rules.legal-force");
        Map<String, Span> spans = new HashMap<>();
        for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements();) {
            String key = keys.nextElement();
            String[] parts = bundle.getString(key).split("\\|", -1);
            spans.put(key.toUpperCase(), new Span(date(parts[0]), date(parts[1]), parts.length > 2 ? parts[2].strip() : ""));
        }
        return Map.copyOf(spans);
    }

    private static LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
