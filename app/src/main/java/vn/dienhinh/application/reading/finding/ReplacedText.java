package vn.dienhinh.application.reading.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dienhinh.application.reading.structure.CleanText;
import vn.dienhinh.application.reading.structure.DataTable;
import vn.dienhinh.application.reading.structure.Passage;
import vn.dienhinh.application.reading.structure.PlanText;
import vn.dienhinh.application.reading.words.Vocabulary;

/** What an amending paper does away with is no longer in force: it is put out of the sight of every reader. */
final class ReplacedText {

    private final Pattern replaced;
    private final Pattern oldColumn;
    private final Pattern amending;

    ReplacedText(Vocabulary words) {
        replaced = words.pattern("@replaced@|@replaced.quoted@|@replaced.before@");
        oldColumn = words.pattern("@replaced.column@");
        amending = words.pattern("@replaced.paper@");
    }

    /** True for a paper that changes another one. */
    boolean isAmending(String foldedTitle) {
        return amending.matcher(foldedTitle).find();
    }

    PlanText without(PlanText plan) {
        List<Passage> passages = plan.passages().stream().map(passage -> new Passage(passage.index(), passage.marker(), without(passage.text()))).toList();
        return new PlanText(plan.source(), passages, plan.tables().stream().map(this::without).toList(), plan.end());
    }

    private DataTable without(DataTable table) {
        int column = table.column(oldColumn);
        List<List<CleanText>> rows = new ArrayList<>();
        rows.add(table.rows().get(0));
        for (List<CleanText> row : table.body()) {
            List<CleanText> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                CleanText cell = row.get(i);
                cells.add(i == column && !cell.isEmpty() ? cell.hiding(0, cell.length()) : cell.isEmpty() ? cell : without(cell));
            }
            rows.add(cells);
        }
        return new DataTable(table.before(), rows);
    }

    private CleanText without(CleanText text) {
        CleanText kept = text;
        Matcher found = replaced.matcher(text.folded());
        while (found.find()) {
            for (String group : List.of("old", "old2", "old3", "old4")) {
                if (found.group(group) != null) {
                    kept = kept.hiding(found.start(group), found.end(group));
                }
            }
        }
        return kept;
    }
}
