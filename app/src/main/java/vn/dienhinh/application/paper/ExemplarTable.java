package vn.dienhinh.application.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.text.PersonNameOrder;
import vn.dienhinh.domain.text.VietnameseText;

/** Those proposed for commendation: collectives, each once, then individuals. What is asked for each is the clerk's. */
final class ExemplarTable {

    private static final List<Double> WIDTHS_MM = List.of(12.0, 53.0, 62.0, 38.0);

    private final Wording wording;
    private final List<Delegate> collectives;
    private final List<Delegate> individuals;

    private ExemplarTable(Wording wording, List<Delegate> collectives, List<Delegate> individuals) {
        this.wording = wording;
        this.collectives = collectives;
        this.individuals = individuals;
    }

    static ExemplarTable of(Wording wording, List<Delegate> delegates) {
        PersonNameOrder names = new PersonNameOrder();
        Set<String> seen = new TreeSet<>();
        List<Delegate> collectives = with(delegates, DelegateCategory.EXEMPLAR_COLLECTIVE).stream()
                .filter(delegate -> delegate.collective().isEmpty()
                        || seen.add(VietnameseText.searchKey(delegate.collective())))
                .toList();
        return new ExemplarTable(wording, names.sorted(collectives, ExemplarTable::collectiveName),
                names.sorted(with(delegates, DelegateCategory.EXEMPLAR_INDIVIDUAL), Delegate::fullName));
    }

    private static List<Delegate> with(List<Delegate> delegates, DelegateCategory category) {
        return delegates.stream().filter(delegate -> delegate.category() == category).toList();
    }

    boolean isEmpty() {
        return collectives.isEmpty() && individuals.isEmpty();
    }

    /** How many collectives; empty while nobody is listed. */
    String collectives() {
        return isEmpty() ? "" : twoDigits(collectives.size());
    }

    /** How many individuals; empty while nobody is listed. */
    String individuals() {
        return isEmpty() ? "" : twoDigits(individuals.size());
    }

    /** How many rows; empty while nobody is listed. */
    String rows() {
        return isEmpty() ? "" : twoDigits(collectives.size() + individuals.size());
    }

    private static String twoDigits(int count) {
        return count > 0 && count < 10 ? "0" + count : Integer.toString(count);
    }

    Table table() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(Cells.row(Cells.of(PaperStyles.TABLE_HEAD, wording.text("exemplars.order")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("exemplars.name")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("exemplars.work")),
                Cells.of(PaperStyles.TABLE_HEAD, wording.text("exemplars.proposed"))));
        SectionNumbering groups = SectionNumbering.ofPlan();
        if (!collectives.isEmpty()) {
            rows.add(group(groups.next(1).label(), "collectives", collectives()));
        }
        int order = 0;
        for (Delegate delegate : collectives) {
            order++;
            rows.add(row(order, collectiveName(delegate), delegate.locality()));
        }
        if (!individuals.isEmpty()) {
            rows.add(group(groups.next(1).label(), "individuals", individuals()));
        }
        for (Delegate delegate : individuals) {
            order++;
            rows.add(row(order, delegate.fullName(), Cells.work(delegate, "; ")));
        }
        return new Table(true, WIDTHS_MM, 1, false, rows);
    }

    private static String collectiveName(Delegate delegate) {
        return delegate.collective().isEmpty() ? delegate.fullName() : delegate.collective();
    }

    private TableRow group(String number, String key, String count) {
        String text = number + " " + wording.text("exemplars.group." + key, Map.of("count", count));
        return Cells.row(Cells.spanning(WIDTHS_MM.size(), 1, PaperStyles.TABLE_GROUP, text));
    }

    private static TableRow row(int order, String name, String work) {
        return Cells.row(Cells.of(PaperStyles.TABLE_MIDDLE, Integer.toString(order)),
                Cells.of(PaperStyles.TABLE_TEXT, name), Cells.of(PaperStyles.TABLE_TEXT, work),
                Cells.of(PaperStyles.TABLE_TEXT, ""));
    }
}
