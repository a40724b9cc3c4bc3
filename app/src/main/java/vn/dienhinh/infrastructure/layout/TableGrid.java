package vn.dienhinh.infrastructure.layout;

import java.util.ArrayList;
import java.util.List;
import vn.dienhinh.application.document.Block;
import vn.dienhinh.application.document.Table;
import vn.dienhinh.application.document.TableCell;
import vn.dienhinh.application.document.TableRow;

/** A table with each cell at its column and each place that a cell above covers. */
public final class TableGrid {

    /**
     * A place in a row.
     *
     * @param cell      the cell that stands here or reaches down to here
     * @param column    its first column, from 0
     * @param start     row where the cell begins
     * @param continued true when the cell began in a row above
     */
    public record Place(TableCell cell, int column, int start, boolean continued) {

        /** What is written: nothing where the cell began above; a separator when it is empty. */
        public List<Block> content() {
            return continued ? Separators.between(List.of()) : Separators.between(cell.content());
        }
    }

    private final int[] edges;
    private final List<List<Place>> rows = new ArrayList<>();
    private final List<Integer> leastHeights = new ArrayList<>();

    /**
     * @throws IllegalArgumentException when the cells of a row do not fill the table's columns
     */
    public TableGrid(Table table) {
        int columns = table.columnWidthsMm().size();
        edges = new int[columns + 1];
        double sum = 0;
        for (int i = 0; i < columns; i++) {
            sum += table.columnWidthsMm().get(i);
            edges[i + 1] = Measures.twips(sum);
        }
        Place[] reaching = new Place[columns];
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(places(table.rows().get(i), i, reaching));
            leastHeights.add(Measures.twips(table.rows().get(i).minHeightMm()));
        }
    }

    /** Rows from the top, places from the left. */
    public List<List<Place>> rows() {
        return rows;
    }

    /** How high a row is at least, in twips; 0 for as high as its content. */
    public int leastHeight(int row) {
        return leastHeights.get(row);
    }

    /** Left edge of a column in twips; for the number of columns, the table's width. */
    public int edge(int column) {
        return edges[column];
    }

    /** How many columns. */
    public int columns() {
        return edges.length - 1;
    }

    /** Width of a place in twips. */
    public int width(Place place) {
        return edges[place.column() + place.cell().columnSpan()] - edges[place.column()];
    }

    /**
     * The last row, from 0, that stays on the page of this one, at most the table's last: the lowest that a cell of it
     * reaches, and the next one where this is a single cell over all columns, which heads what follows.
     */
    public int lastReached(int row) {
        int last = rows.get(row).size() == 1 && columns() > 1 ? row + 1 : row;
        for (Place place : rows.get(row)) {
            last = Math.max(last, place.start() + place.cell().rowSpan() - 1);
        }
        return Math.min(last, rows.size() - 1);
    }

    private List<Place> places(TableRow row, int number, Place[] reaching) {
        List<Place> places = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < reaching.length) {
            Place above = reaching[column];
            Place place;
            if (above != null && above.start() + above.cell().rowSpan() > number) {
                place = new Place(above.cell(), column, above.start(), true);
            } else {
                require(next < row.cells().size(), number);
                place = new Place(row.cells().get(next++), column, number, false);
            }
            int end = column + place.cell().columnSpan();
            require(end <= reaching.length, number);
            for (; column < end; column++) {
                reaching[column] = place;
            }
            places.add(place);
        }
        require(next == row.cells().size(), number);
        return places;
    }

    private static void require(boolean holds, int row) {
        if (!holds) {
            throw new IllegalArgumentException("cells do not fill the columns in row " + row);
        }
    }
}
