package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dienhinh.domain.text.VietnameseText;

/** The first values of each column, by which a clerk knows what it holds. */
final class ColumnSamples {

    private static final int MOST_ROWS = 60;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_VALUES = 3;
    private static final int LONGEST = 40;

    private ColumnSamples() {
    }

    /** @param rows below the heading */
    static Map<Integer, List<String>> of(List<GridRow> rows) {
        Map<Integer, List<String>> samples = new TreeMap<>();
        for (GridRow row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            for (int column = 0; column < Math.min(MOST_COLUMNS, row.cells().size()); column++) {
                String text = VietnameseText.line(LineKinds.plain(row.cell(column)));
                List<String> known = text.isEmpty() ? List.of()
                        : samples.computeIfAbsent(column, any -> new ArrayList<>(MOST_VALUES));
                if (!text.isEmpty() && known.size() < MOST_VALUES && !known.contains(text)) {
                    known.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…");
                }
            }
        }
        return samples;
    }
}
