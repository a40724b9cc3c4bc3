package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dienhinh.domain.text.FoldedWords;

/**
 * Which column holds what, under headings that may come again: kept, it is used for the next file of the same shape.
 *
 * @param headings normalised headings from the first column on
 * @param fields   what each column holds, as many as headings; null for a column that is left out
 */
public record ColumnMatch(List<String> headings, List<RosterField> fields) {

    public ColumnMatch {
        headings = List.copyOf(headings);
        fields = java.util.Collections.unmodifiableList(new ArrayList<>(fields));
        if (headings.size() != fields.size()) {
            throw new IllegalArgumentException("as many fields as headings");
        }
    }

    /** The match of columns as they were found or chosen; those without a heading can't be known again. */
    public static ColumnMatch of(List<MatchedColumn> columns) {
        List<MatchedColumn> headed = columns.stream().filter(ColumnMatch::isHeaded).toList();
        return new ColumnMatch(headed.stream().map(column -> FoldedWords.of(column.heading())).toList(),
                headed.stream().map(MatchedColumn::field).collect(Collectors.toList()));
    }

    /** Under what the match is remembered. */
    public String key() {
        return String.join("|", headings);
    }

    /** The columns with this match's fields; the columns as they are when the headings are others. */
    public List<MatchedColumn> applyTo(List<MatchedColumn> columns) {
        if (!key().equals(of(columns).key())) {
            return columns;
        }
        List<MatchedColumn> changed = new ArrayList<>();
        int index = 0;
        for (MatchedColumn column : columns) {
            changed.add(isHeaded(column) ? column.withField(fields.get(index++)) : column);
        }
        return changed;
    }

    private static boolean isHeaded(MatchedColumn column) {
        return !FoldedWords.of(column.heading()).isEmpty();
    }
}
