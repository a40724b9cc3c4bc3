package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dienhinh.domain.text.FoldedWords;

/**
 * Whose name each column holds, settled before any value is read: one list has one name for each row. A second column of
 * names is the same name again, or somebody else's, and then it is asked about; a column of codes is no name.
 */
final class NameColumns {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_CODE = 4;
    private static final double MOST_OF_THEM = 0.7;

    private final RosterWords words;
    private final HeadingWords headings;
    private final List<GridRow> rows;
    private final List<Integer> asked = new ArrayList<>();

    /** @param rows those below the heading */
    NameColumns(RosterWords words, HeadingWords headings, List<GridRow> rows) {
        this.words = words;
        this.headings = headings;
        this.rows = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    /** Columns that hold names of other people, or nobody knows whose. */
    List<Integer> asked() {
        return asked;
    }

    /** The columns, each name's one settled. */
    List<MatchedColumn> settled(List<MatchedColumn> columns) {
        List<MatchedColumn> settled = new ArrayList<>();
        for (MatchedColumn column : columns) {
            settled.add(column.field() == RosterField.FULL_NAME && isCode(column.column()) ? code(column) : column);
        }
        List<MatchedColumn> result = new ArrayList<>();
        for (Block block : Block.of(settled)) {
            result.addAll(inOneList(block.columns()));
        }
        return result;
    }

    private List<MatchedColumn> inOneList(List<MatchedColumn> columns) {
        List<MatchedColumn> whole = columns.stream().filter(column -> column.field() == RosterField.FULL_NAME).toList();
        if (whole.isEmpty()) {
            return columns;
        }
        MatchedColumn first = whole.stream().filter(column -> headings.isExact(column.heading())).findFirst()
                .orElse(whole.get(0));
        return columns.stream().map(column -> {
            boolean part = column.field() == RosterField.FAMILY_NAME || column.field() == RosterField.GIVEN_NAME;
            if (part || column != first && column.field() == RosterField.FULL_NAME && isSame(first, column)) {
                return column.withField(RosterField.SAME_NAME);
            }
            if (column == first || column.field() != RosterField.FULL_NAME) {
                return column;
            }
            asked.add(column.column());
            return column.withField(RosterField.OTHER_PERSON);
        }).toList();
    }

    /** Most rows tell the same name in both. */
    private boolean isSame(MatchedColumn one, MatchedColumn other) {
        int both = 0;
        int same = 0;
        for (GridRow row : rows) {
            String first = FoldedWords.of(LineKinds.plain(row.cell(one.column())));
            String second = FoldedWords.of(LineKinds.plain(row.cell(other.column())));
            if (!first.isEmpty() && !second.isEmpty()) {
                both++;
                same += first.equals(second) ? 1 : 0;
            }
        }
        return both > 0 && same >= both * MOST_OF_THEM;
    }

    /** A few short words again and again: "CN", "TT". */
    private boolean isCode(int column) {
        Set<String> values = new HashSet<>();
        int filled = 0;
        for (GridRow row : rows) {
            String text = LineKinds.plain(row.cell(column));
            if (!text.isEmpty()) {
                filled++;
                values.add(FoldedWords.of(text));
                if (text.length() > LONGEST_CODE && !words.isFolded("category-individual", text)
                        && !words.isFolded("category-collective", text)) {
                    return false;
                }
            }
        }
        return filled > 0 && (values.size() < filled || values.stream().allMatch(value -> isCategory(value)));
    }

    private boolean isCategory(String value) {
        return words.isFolded("category-individual", value) || words.isFolded("category-collective", value)
                || words.isFolded("category-guest", value);
    }

    private MatchedColumn code(MatchedColumn column) {
        boolean category = IntStream.range(0, rows.size())
                .mapToObj(index -> LineKinds.plain(rows.get(index).cell(column.column())))
                .filter(text -> !text.isEmpty()).allMatch(this::isCategory);
        return column.withField(category ? RosterField.CATEGORY : null);
    }
}
