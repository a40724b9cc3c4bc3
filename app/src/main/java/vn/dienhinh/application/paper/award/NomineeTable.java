package vn.dienhinh.application.paper.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dienhinh.application.document.ParagraphStyle;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.commendation.Nominee;
import vn.dienhinh.domain.delegate.Gender;

/** A table of the commended: collectives and individuals under a row each, numbered through, with what is asked. */
public final class NomineeTable {

    /**
     * A column after the number.
     *
     * @param headKey key of its heading in the wording
     * @param widthMm its width
     * @param style   how its cells look
     * @param text    what stands in it
     */
    public record Column(String headKey, double widthMm, ParagraphStyle style, Function<Nominee, String> text) {
    }

    private static final double NUMBER_MM = 12;

    private final Wording wording;
    private final List<Column> columns;

    public NomineeTable(Wording wording, List<Column> columns) {
        this.wording = wording;
        this.columns = List.copyOf(columns);
    }

    /** A person's name with "Ông" or "Bà" where that is known; dots for a name that is not. */
    public static String name(Wording wording, Nominee nominee) {
        String name = nominee.name().isEmpty() ? Wording.DOTS : nominee.name();
        return nominee.gender() == null ? name
                : wording.text(nominee.gender() == Gender.FEMALE ? "person.FEMALE" : "person.MALE",
                        Map.of("name", name));
    }

    /** Position and place of a person, the place of a collective. */
    public static String work(Nominee nominee) {
        return Cells.work(nominee.position(), nominee.workplace(), "; ");
    }

    /** The table; without anybody its heading and an empty row. */
    public Table build(CommendedList commended) {
        return build(commended, List.of());
    }

    /** The same with rows at its end. */
    public Table build(CommendedList commended, List<TableRow> last) {
        List<TableRow> rows = new ArrayList<>();
        List<TableCell> head = new ArrayList<>();
        head.add(Cells.of(PaperStyles.TABLE_HEAD, wording.text("exemplars.order")));
        columns.forEach(column -> head.add(Cells.of(PaperStyles.TABLE_HEAD, wording.text(column.headKey()))));
        rows.add(new TableRow(head));
        SectionNumbering groups = SectionNumbering.ofPlan();
        addGroup(rows, "collectives", commended.collectives(), 0, groups);
        addGroup(rows, "individuals", commended.individuals(), commended.collectives().size(), groups);
        if (commended.isEmpty()) {
            rows.add(new TableRow(widths().stream().map(width -> Cells.of(PaperStyles.TABLE_TEXT, "")).toList()));
        }
        rows.addAll(last);
        return new Table(true, widths(), 1, false, rows);
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>(List.of(NUMBER_MM));
        columns.forEach(column -> widths.add(column.widthMm()));
        return widths;
    }

    private void addGroup(List<TableRow> rows, String key, List<Nominee> members, int before,
                          SectionNumbering groups) {
        if (members.isEmpty()) {
            return;
        }
        String text = groups.next(1).label() + " " + wording.text("exemplars.group." + key,
                Map.of("count", Cells.count(members.size())));
        rows.add(Cells.row(Cells.spanning(columns.size() + 1, 1, PaperStyles.TABLE_GROUP, text)));
        int order = before;
        for (Nominee member : members) {
            order++;
            List<TableCell> cells = new ArrayList<>();
            cells.add(Cells.of(PaperStyles.TABLE_MIDDLE, Integer.toString(order)));
            columns.forEach(column -> cells.add(Cells.of(column.style(), column.text().apply(member))));
            rows.add(new TableRow(cells));
        }
    }
}
