package vn.dienhinh.application.paper.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.conference.BudgetLine;

/** The estimate as a table with its sum; amounts are quantity times price. */
final class BudgetTable {

    private static final List<Double> WIDTHS_MM = List.of(12.0, 61.0, 20.0, 18.0, 26.0, 28.0);
    private static final int COLUMNS_BEFORE_SUM = 5;

    private final Wording wording;

    BudgetTable(Wording wording) {
        this.wording = wording;
    }

    /** Caption and table; nothing without lines. */
    List<Block> build(List<BudgetLine> lines) {
        return lines.isEmpty() ? List.of()
                : List.of(Paragraphs.of(PaperStyles.CAPTION, wording.text("budget.caption")), table(lines));
    }

    /** The table alone; without lines its heading, an empty row and a sum of nothing. */
    Table table(List<BudgetLine> lines) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(Cells.row(head("order"), head("text"), head("unit"), head("quantity"), head("price"), head("amount")));
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(i + 1, lines.get(i)));
        }
        if (lines.isEmpty()) {
            rows.add(new TableRow(WIDTHS_MM.stream().map(width -> Cells.of(PaperStyles.TABLE_TEXT, "")).toList()));
        }
        rows.add(Cells.row(
                Cells.spanning(COLUMNS_BEFORE_SUM, 1, PaperStyles.TABLE_TOTAL, wording.text("budget.total")),
                Cells.of(PaperStyles.TABLE_TOTAL_FIGURE, Cells.amount(total(lines)))));
        return new Table(true, WIDTHS_MM, 1, false, rows);
    }

    /** The sum in đồng; zero without lines. */
    static BigDecimal total(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private TableCell head(String key) {
        return Cells.of(PaperStyles.TABLE_HEAD, wording.text("budget." + key));
    }

    private static TableRow row(int order, BudgetLine line) {
        boolean open = line.quantity() == null || line.unitPrice() == null;
        return Cells.row(Cells.of(PaperStyles.TABLE_MIDDLE, Integer.toString(order)),
                Cells.of(PaperStyles.TABLE_TEXT, line.text()),
                Cells.of(PaperStyles.TABLE_MIDDLE, line.unit()),
                Cells.of(PaperStyles.TABLE_FIGURE, Cells.amount(line.quantity())),
                Cells.of(PaperStyles.TABLE_FIGURE, Cells.amount(line.unitPrice())),
                Cells.of(PaperStyles.TABLE_FIGURE, open ? "" : Cells.amount(line.amount())));
    }
}
