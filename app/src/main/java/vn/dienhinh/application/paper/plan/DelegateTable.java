package vn.dienhinh.application.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Paragraph;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.document.TextRun;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.Origins;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.paper.block.SectionNumbering;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateCategory;
import vn.dienhinh.domain.delegate.Gender;
import vn.dienhinh.domain.text.PersonNameOrder;

/** The delegates' table: grouped by how they attend, in the Vietnamese order of names, numbered through. */
final class DelegateTable {

    /** TT, name, Nam, Nữ, ethnicity, party, work, category, award, note: 252 mm, the width of a landscape page. */
    static final List<Double> WIDTHS_MM = List.of(10.0, 48.0, 15.0, 15.0, 16.0, 13.0, 56.0, 24.0, 36.0, 19.0);

    private static final int HEADING_ROWS = 2;

    /** A group of rows; delegates without a category come last, since a list must not lose anybody. */
    private enum Group {
        EXEMPLAR_COLLECTIVE, EXEMPLAR_INDIVIDUAL, GUEST, SERVICE, NONE;

        static Group of(DelegateCategory category) {
            if (category == null) {
                return NONE;
            }
            return switch (category) {
                case EXEMPLAR_COLLECTIVE -> EXEMPLAR_COLLECTIVE;
                case EXEMPLAR_INDIVIDUAL -> EXEMPLAR_INDIVIDUAL;
                case GUEST, LEADER -> GUEST;
                case SERVICE -> SERVICE;
            };
        }
    }

    private final Wording wording;

    DelegateTable(Wording wording) {
        this.wording = wording;
    }

    /** The table; without delegates only its heading and one empty row to write in. */
    Table build(List<Delegate> delegates) {
        List<TableRow> rows = new ArrayList<>(heading());
        SectionNumbering groupNumbers = SectionNumbering.ofPlan();
        PersonNameOrder names = new PersonNameOrder();
        int order = 0;
        for (Group group : Group.values()) {
            List<Delegate> members = names.sorted(delegates.stream()
                    .filter(delegate -> Group.of(delegate.category()) == group).toList(), Delegate::fullName);
            if (!members.isEmpty()) {
                rows.add(groupRow(groupNumbers.next(1).label(), group, members.size()));
            }
            for (Delegate member : members) {
                order++;
                rows.add(Origins.ofEntry("delegates", member.id(), row(order, member)));
            }
        }
        if (delegates.isEmpty()) {
            rows.add(emptyRow());
        }
        return new Table(true, WIDTHS_MM, HEADING_ROWS, false, rows);
    }

    private List<TableRow> heading() {
        return List.of(
                Cells.row(tall("order"), tall("name"),
                        Cells.spanning(2, 1, PaperStyles.LIST_HEAD, wording.text("list.birthYear")),
                        tall("ethnicity"), tall("party"), tall("work"), tall("category"), tall("award"), tall("note")),
                Cells.row(Cells.of(PaperStyles.LIST_HEAD, wording.text("list.male")),
                        Cells.of(PaperStyles.LIST_HEAD, wording.text("list.female"))));
    }

    private TableCell tall(String key) {
        return Cells.spanning(1, HEADING_ROWS, PaperStyles.LIST_HEAD, wording.text("list." + key));
    }

    private TableRow groupRow(String number, Group group, int count) {
        String key = group == Group.NONE ? "none" : group.name();
        String label = number + " " + wording.text("list.group." + key);
        String text = wording.text("list.group", Map.of("label", label, "count", Integer.toString(count)));
        return Cells.row(Cells.spanning(WIDTHS_MM.size(), 1, PaperStyles.LIST_GROUP, text));
    }

    private TableRow row(int order, Delegate delegate) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(middle(Integer.toString(order)));
        cells.add(new TableCell(1, 1, true, name(delegate)));
        cells.addAll(birthYear(delegate));
        cells.add(middle(delegate.ethnicity()));
        cells.add(middle(Boolean.TRUE.equals(delegate.partyMember()) ? wording.text("list.yes") : ""));
        cells.add(text(Cells.work(delegate, "; ")));
        cells.add(middle(category(delegate)));
        cells.add(text(delegate.highestAward()));
        cells.add(text(delegate.note()));
        return new TableRow(cells);
    }

    /** The year stands in the column of the person's sex, across both while that is not known. */
    private static List<TableCell> birthYear(Delegate delegate) {
        String year = Objects.toString(delegate.birthYear(), "");
        if (delegate.gender() == null) {
            return List.of(Cells.spanning(2, 1, PaperStyles.LIST_MIDDLE, year));
        }
        boolean female = delegate.gender() == Gender.FEMALE;
        return List.of(middle(female ? "" : year), middle(female ? year : ""));
    }

    private static TableRow emptyRow() {
        return new TableRow(WIDTHS_MM.stream().map(width -> text("")).toList());
    }

    /** A collective's name stands above that of its representative. */
    private List<Block> name(Delegate delegate) {
        if (delegate.category() != DelegateCategory.EXEMPLAR_COLLECTIVE || delegate.collective().isEmpty()) {
            return List.of(Paragraphs.of(PaperStyles.LIST_TEXT, delegate.titledName()));
        }
        String collective = Paragraphs.clean(delegate.collective());
        String person = wording.text("list.representative", Map.of("name", delegate.titledName()));
        return List.of(new Paragraph(PaperStyles.LIST_TEXT, List.of(TextRun.bold(collective))),
                Paragraphs.of(PaperStyles.LIST_TEXT, person));
    }

    private String category(Delegate delegate) {
        return delegate.category() == null ? "" : wording.text("list.category." + delegate.category());
    }

    private static TableCell middle(String text) {
        return Cells.of(PaperStyles.LIST_MIDDLE, text);
    }

    private static TableCell text(String text) {
        return Cells.of(PaperStyles.LIST_TEXT, text);
    }
}
