package vn.dienhinh.domain.check.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dated list of papers of general force. What ships stands in vn/dienhinh/rules/legal-force.properties; entries of
 * the office's own go before it.
 *
 * @param entries one a paper
 */
public record LegalForce(List<LegalForceEntry> entries) {

    private static final LegalForce SHIPPED = load();

    public LegalForce {
        entries = List.copyOf(entries);
    }

    /** The list that ships with the program. */
    public static LegalForce shipped() {
        return SHIPPED;
    }

    /** This list with entries that stand in place of those for the same papers. */
    public LegalForce with(List<LegalForceEntry> own) {
        List<String> keys = own.stream().map(LegalForceEntry::key).toList();
        return new LegalForce(Stream.concat(own.stream(),
                entries.stream().filter(entry -> !keys.contains(entry.key()))).toList());
    }

    /** What the list says of a paper; empty for one that it does not have. */
    public Optional<LegalForceEntry> of(String number) {
        String key = LegalForceEntry.key(number);
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private static LegalForce load() {
        ResourceBundle bundle = ResourceBundle.getBundle("vn.dienhinh.rules.legal-force");
        return new LegalForce(bundle.keySet().stream().map(number -> entry(number, bundle.getString(number)))
                .sorted(Comparator.comparing(LegalForceEntry::key)).collect(Collectors.toList()));
    }

    private static LegalForceEntry entry(String number, String line) {
        String[] parts = line.split("\\|", -1);
        return new LegalForceEntry(number, date(parts[0]), date(parts[1]), part(parts, 2), part(parts, 3));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private static LocalDate date(String text) {
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }
}
