package vn.dienhinh.infrastructure.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.dienhinh.domain.form.ObservedColumn;
import vn.dienhinh.domain.form.ObservedParagraph;
import vn.dienhinh.domain.form.ObservedRow;
import vn.dienhinh.domain.form.ObservedRun;
import vn.dienhinh.domain.form.ObservedTable;
import vn.dienhinh.domain.form.ParagraphLook;

/** A table with lines on one page: its cells are what stands between them. */
final class PdfTableZone {

    private static final double TOUCH_MM = 0.8;
    private static final double LEAST_CARD_MM = 30;
    private static final ParagraphLook UNKNOWN = new ParagraphLook(null, null, null, null, null, null, null, false, 0);

    private final double top;
    private final double bottom;
    private final List<Double> columns;
    private final List<Double> rows;

    private PdfTableZone(double top, double bottom, List<PdfLine> lines) {
        this.top = top;
        this.bottom = bottom;
        this.columns = edges(lines.stream().filter(PdfLine::isVertical).map(PdfLine::left).toList());
        this.rows = edges(lines.stream().filter(PdfLine::isHorizontal).map(PdfLine::top).toList());
    }

    /** The tables of a page: where upright lines touch one another from top to bottom. */
    static List<PdfTableZone> of(PdfPageContent page) {
        List<PdfLine> upright = page.lines().stream().filter(PdfLine::isVertical)
                .sorted(Comparator.comparingDouble(PdfLine::top)).toList();
        List<PdfTableZone> zones = new ArrayList<>();
        int from = 0;
        double end = 0;
        for (int i = 0; i <= upright.size(); i++) {
            if (i == upright.size() || i > from && upright.get(i).top() > end + TOUCH_MM) {
                if (i > from) {
                    zones.add(zone(page, upright.get(from).top(), end));
                }
                from = i;
            }
            end = i < upright.size() ? Math.max(i == from ? 0 : end, upright.get(i).bottom()) : end;
        }
        return zones;
    }

    private static PdfTableZone zone(PdfPageContent page, double top, double bottom) {
        return new PdfTableZone(top, bottom, page.lines().stream()
                .filter(line -> line.bottom() >= top - TOUCH_MM && line.top() <= bottom + TOUCH_MM).toList());
    }

    double top() {
        return top;
    }

    boolean holds(double y) {
        return y >= top - TOUCH_MM && y <= bottom + TOUCH_MM;
    }

    /** True for rows of one height, each as high as several lines: cards to be cut out. */
    boolean hasTallEvenRows() {
        double height = (bottom - top) / Math.max(1, rows.size() - 1);
        for (int row = 0; row + 1 < rows.size(); row++) {
            if (Math.abs(rows.get(row + 1) - rows.get(row) - height) > TOUCH_MM) {
                return false;
            }
        }
        return height >= LEAST_CARD_MM;
    }

    /** The table with these letters in its cells. */
    ObservedTable table(List<PdfText> texts) {
        List<ObservedRow> found = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            List<List<ObservedParagraph>> cells = new ArrayList<>();
            for (int column = 0; column + 1 < columns.size(); column++) {
                cells.add(cell(texts, row, column));
            }
            found.add(new ObservedRow(null, null, cells));
        }
        return new ObservedTable(true, found);
    }

    /** The letters of each cell, by rows and columns. */
    List<List<List<PdfText>>> cells(List<PdfText> texts) {
        List<List<List<PdfText>>> found = new ArrayList<>();
        for (int row = 0; row + 1 < rows.size(); row++) {
            List<List<PdfText>> cells = new ArrayList<>();
            for (int column = 0; column + 1 < columns.size(); column++) {
                cells.add(inCell(texts, row, column));
            }
            found.add(cells);
        }
        return found;
    }

    private List<PdfText> inCell(List<PdfText> texts, int row, int column) {
        return texts.stream()
                .filter(text -> text.baseline() > rows.get(row) && text.baseline() <= rows.get(row + 1))
                .filter(text -> text.left() >= columns.get(column) - TOUCH_MM && text.left() < columns.get(column + 1) - TOUCH_MM)
                .toList();
    }

    private List<ObservedParagraph> cell(List<PdfText> texts, int row, int column) {
        List<ObservedRun> runs = inCell(texts, row, column).stream().flatMap(text -> text.runs().stream()).toList();
        ObservedColumn place = new ObservedColumn(columns.get(column), columns.get(column + 1) - columns.get(column));
        return runs.isEmpty() ? List.of() : List.of(new ObservedParagraph(place, runs, UNKNOWN, null));
    }

    /** Places of lines, those that touch taken as one. */
    private static List<Double> edges(List<Double> places) {
        List<Double> found = new ArrayList<>();
        for (double place : new TreeSet<>(places)) {
            if (found.isEmpty() || place - found.get(found.size() - 1) > TOUCH_MM) {
                found.add(place);
            }
        }
        return found;
    }
}
