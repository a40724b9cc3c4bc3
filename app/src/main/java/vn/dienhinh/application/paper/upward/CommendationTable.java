package vn.dienhinh.application.paper.upward;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;
import vn.dienhinh.application.paper.block.Cells;
import vn.dienhinh.application.paper.block.PaperStyles;
import vn.dienhinh.application.paper.block.Paragraphs;
import vn.dienhinh.application.wording.Wording;
import vn.dienhinh.domain.report.CommendationFigure;

/** The report's commendation figures as a table with a row of sums. */
final class CommendationTable {

    private static final List<Double> WIDTHS_MM = List.of(12.0, 63.0, 18.0, 22.0, 22.0, 28.0);
    private static final int COLUMNS_BEFORE_SUMS = 3;

    private final Wording wording;

    CommendationTable(Wording wording) {
        this.wording = wording;
    }

    /** Caption and table; nothing without figures. */
    List<Block> build(List<CommendationFigure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        rows.add(Cells.row(head("order"), head("form"), head("year"), head("collectives"), head("individuals"),
                head("workers")));
        for (int i = 0; i < figures.size(); i++) {
            rows.add(row(i + 1, figures.get(i)));
        }
        rows.add(Cells.row(
                Cells.spanning(COLUMNS_BEFORE_SUMS, 1, PaperStyles.TABLE_TOTAL, wording.text("figures.total")),
                sum(figures, CommendationFigure::collectives),
                sum(figures, CommendationFigure::individuals),
                sum(figures, CommendationFigure::directWorkers)));
        return List.of(Paragraphs.of(PaperStyles.CAPTION, wording.text("figures.caption")),
                new Table(true, WIDTHS_MM, 1, false, rows));
    }

    private TableCell head(String key) {
        return Cells.of(PaperStyles.TABLE_HEAD, wording.text("figures." + key));
    }

    private static TableRow row(int order, CommendationFigure figure) {
        return Cells.row(middle(Integer.toString(order)),
                Cells.of(PaperStyles.TABLE_TEXT, figure.form()),
                middle(Cells.whole(figure.year())),
                middle(Cells.whole(figure.collectives())),
                middle(Cells.whole(figure.individuals())),
                middle(Cells.whole(figure.directWorkers())));
    }

    private static TableCell middle(String text) {
        return Cells.of(PaperStyles.TABLE_MIDDLE, text);
    }

    private static TableCell sum(List<CommendationFigure> figures, Function<CommendationFigure, Integer> part) {
        long total = figures.stream().map(part).filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
        return Cells.of(PaperStyles.TABLE_TOTAL, Long.toString(total));
    }
}
