package vn.dienhinh.application.reading.structure;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table with a heading row.
 *
 * @param before index of the passage that stands before it; -1 for none
 * @param rows   cells by rows, the heading row first; cells may be empty, never null
 */
public record DataTable(int before, List<List<CleanText>> rows) {

    /** The column whose heading has the words; -1 for none. */
    public int column(Pattern heading) {
        List<CleanText> head = rows.get(0);
        for (int i = 0; i < head.size(); i++) {
            if (heading.matcher(head.get(i).folded()).find()) {
                return i;
            }
        }
        return -1;
    }

    /** The rows under the heading row. */
    public List<List<CleanText>> body() {
        return rows.subList(1, rows.size());
    }

    public CleanText cell(List<CleanText> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : new CleanTextBuilder().build();
    }
}
