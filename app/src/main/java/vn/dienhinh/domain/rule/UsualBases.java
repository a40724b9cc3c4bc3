package vn.dienhinh.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import vn.dienhinh.domain.unit.UnitKind;

/**
 * Papers of general force that every paper of this field stands on: competence, law, decree, circular, each with its
 * days. They stand in vn/dienhinh/rules/usual-bases.properties.
 */
public final class UsualBases {

    private static final String EVERYBODY = "all";
    private static final List<Entry> ENTRIES = load();

    private UsualBases() {
    }

    private record Entry(boolean onlyTerritories, LocalDate from, LocalDate until, LegalBasis basis) {

        boolean holds(LocalDate on, UnitKind kind) {
            boolean begun = on == null || !on.isBefore(from);
            boolean ended = until != null && (on == null || on.isAfter(until));
            return begun && !ended && (!onlyTerritories || kind.isTerritory());
        }
    }

    /**
     * Those in force, in the order in which they are cited.
     *
     * @param on the paper's day; null for one without a day, which stands on what has no last day
     */
    public static List<LegalBasis> on(LocalDate on, UnitKind kind) {
        return ENTRIES.stream().filter(entry -> entry.holds(on, kind)).map(Entry::basis).toList();
    }

    /**
     * Those bases, and of the usual ones in force what they lack: the order of the usual ones, then the further ones
     * as they stand.
     */
    public static List<LegalBasis> completed(List<LegalBasis> given, LocalDate on, UnitKind kind) {
        List<LegalBasis> rest = new ArrayList<>(given);
        List<LegalBasis> complete = new ArrayList<>();
        for (LegalBasis usual : on(on, kind)) {
            List<LegalBasis> same = rest.stream().filter(basis -> isSame(basis, usual)).toList();
            complete.addAll(same.isEmpty() ? List.of(usual) : same);
            rest.removeAll(same);
        }
        complete.addAll(rest);
        return List.copyOf(complete);
    }

    private static boolean isSame(LegalBasis one, LegalBasis other) {
        return one.number().equals(other.number()) || one.number().isEmpty() && one.type().equals(other.type());
    }

    private static List<Entry> load() {
        ResourceBundle bundle = ResourceBundle.getBundle("vn.dienhinh.rules.usual-bases");
        return bundle.keySet().stream().sorted().map(bundle::getString).map(UsualBases::entry).toList();
    }

    private static Entry entry(String line) {
        String[] parts = line.split("\\s*\\|\\s*", -1);
        return new Entry(!parts[0].strip().equals(EVERYBODY), LocalDate.parse(parts[1]),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]),
                new LegalBasis(parts[3], parts[4], LocalDate.parse(parts[5]), parts[6], parts[7]));
    }
}
