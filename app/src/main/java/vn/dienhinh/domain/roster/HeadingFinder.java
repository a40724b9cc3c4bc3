package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dienhinh.domain.text.FoldedWords;

/** Finds the heading of a list: below titles, in one line or several, its cells merged or not. */
final class HeadingFinder {

    /** A heading stands within so many rows that hold anything; below that no list begins. */
    private static final int MOST_ROWS_ABOVE = 60;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_UNKNOWN = 50;
    private static final Set<RosterField> NAMES = EnumSet.of(RosterField.FULL_NAME, RosterField.FAMILY_NAME,
            RosterField.GIVEN_NAME);

    private final HeadingWords words;
    private final Grid grid;
    private final Merges merges;

    HeadingFinder(HeadingWords words, Grid grid, Merges merges) {
        this.words = words;
        this.grid = grid;
        this.merges = merges;
    }

    /** The first heading at or below that row index; a heading of one cell only where there is no other. */
    Optional<Heading> find(int from) {
        int last = Math.min(grid.rows().size(), from + MOST_ROWS_ABOVE);
        int alone = -1;
        for (int index = from; index < last; index++) {
            if (isHeading(index)) {
                if (grid.rows().get(index).cells().stream().filter(cell -> !cell.isBlank()).count() > 1) {
                    return Optional.of(read(index));
                }
                alone = alone < 0 ? index : alone;
            }
        }
        return alone < 0 ? Optional.empty() : Optional.of(read(alone));
    }

    /** True when the row at that index has a heading for names, and others, or only it. */
    boolean isHeading(int index) {
        GridRow row = grid.rows().get(index);
        int known = 0;
        int filled = 0;
        boolean name = false;
        boolean wholeName = false;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = text(row, column);
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            Optional<RosterField> field = words.field(text);
            known += field.isPresent() ? 1 : 0;
            boolean isName = field.isPresent() && NAMES.contains(field.get());
            name |= isName;
            wholeName |= isName && words.isExact(text);
        }
        return name && known >= 2 && known * 2 >= filled || wholeName && filled == 1
                || wholeName && known >= 2 && headed(row);
    }

    /** All cells short texts, none a date or a figure: a heading of which few words are known. */
    private static boolean headed(GridRow row) {
        return row.cells().stream().allMatch(cell -> cell.isBlank() || cell instanceof CellValue.Text text
                && text.text().length() <= LONGEST_UNKNOWN && text.text().chars().noneMatch(Character::isDigit));
    }

    private Heading read(int index) {
        int first = hasGroupsAbove(index) ? index - 1 : index;
        int last = index;
        while (last + 1 < grid.rows().size() && last - first + 1 < MOST_LINES && continuesAt(last + 1, index)) {
            last++;
        }
        List<MatchedColumn> columns = new ArrayList<>();
        int width = 0;
        for (int line = first; line <= last; line++) {
            width = Math.max(width, grid.rows().get(line).cells().size());
        }
        for (int column = 0; column < width; column++) {
            MatchedColumn matched = column(column, first, last);
            if (matched != null) {
                columns.add(matched);
            }
        }
        return new Heading(first, withColumnNumbers(last), splitNames(columns, index));
    }

    /** A line above that names groups of columns: most of its columns stand above a heading of this line. */
    private boolean hasGroupsAbove(int index) {
        if (index == 0 || isAbove(index - 1, index) == 0) {
            return false;
        }
        GridRow above = grid.rows().get(index - 1);
        return above.number() == grid.rows().get(index).number() - 1 && filled(above) >= 2 && !isLabelled(above)
                && isAbove(index - 1, index) >= filled(above) - 1;
    }

    /** "Thôn: | Bản Khấy": a label and its value, no groups of columns. */
    private static boolean isLabelled(GridRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).findFirst()
                .filter(cell -> LineKinds.plain(cell).endsWith(":")).isPresent();
    }

    private int isAbove(int above, int below) {
        int known = 0;
        GridRow row = grid.rows().get(above);
        for (int column = 0; column < row.cells().size(); column++) {
            String text = text(row, column);
            if (!text.isEmpty() && (words.field(text).isPresent() || !text(grid.rows().get(below), column).isEmpty())) {
                known++;
            }
        }
        return known;
    }

    private int filled(GridRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** True when the row goes on with the heading: the name's column is empty there, and something known stands beside. */
    private boolean continuesAt(int next, int nameLine) {
        GridRow row = grid.rows().get(next);
        if (row.number() - grid.rows().get(next - 1).number() > 1) {
            return false;
        }
        GridRow names = grid.rows().get(nameLine);
        int known = 0;
        int filled = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            String text = text(row, column);
            if (row.cell(column) instanceof CellValue.Text && !text.isEmpty()) {
                filled++;
                String above = heading(column, next - 1);
                boolean isPeople = words.field(above).filter(RosterField.ETHNICITY::equals).isPresent()
                        && merges.isWide(row.number() - 1, column);
                boolean isKnown = words.isExact(text) || partOfBirth(text) != null || isPeople
                        || words.isExact(above + " " + text);
                known += isKnown ? 1 : 0;
                boolean belowName = words.field(text(names, column)).filter(NAMES::contains).isPresent();
                boolean isName = words.field(text).filter(NAMES::contains).isPresent();
                if (belowName && !isName) {
                    return false;
                }
            } else if (!row.cell(column).isBlank()) {
                return false;
            }
        }
        return filled > 0 && known * 2 >= filled;
    }

    private MatchedColumn column(int column, int first, int last) {
        String above = "";
        String below = "";
        for (int line = first; line <= last; line++) {
            String text = heading(column, line);
            if (!text.isEmpty() && !text.equals(below)) {
                above = (above + " " + below).strip();
                below = text;
            }
        }
        String whole = (above + " " + below).strip();
        if (whole.isEmpty()) {
            return null;
        }
        RosterField parent = words.field(above).orElse(null);
        if (parent == RosterField.ETHNICITY && !words.isExact(whole)) {
            return new MatchedColumn(column, whole, RosterField.ETHNICITY_MARK, below);
        }
        RosterField part = parent == RosterField.BIRTH ? partOfBirth(below) : null;
        if (part != null) {
            return new MatchedColumn(column, whole, part, "");
        }
        Optional<RosterField> field = words.isExact(whole) || above.isEmpty() ? words.field(whole)
                : words.field(below).or(() -> words.field(whole));
        return new MatchedColumn(column, whole, field.orElse(parent), "");
    }

    /** "Ngày", "Tháng", "Năm" below a heading for births; null for anything else. */
    private static RosterField partOfBirth(String below) {
        return switch (FoldedWords.marked(below)) {
            case "ngày", "ngay" -> RosterField.BIRTH_DAY;
            case "tháng", "thang" -> RosterField.BIRTH_MONTH;
            case "năm" -> RosterField.BIRTH_YEAR;
            default -> null;
        };
    }

    /** The heading of a column on a line, taken from the left where one heading stands over several columns. */
    private String heading(int column, int line) {
        GridRow row = grid.rows().get(line);
        String text = text(row, merges.firstColumn(row.number(), column));
        if (!text.isEmpty() || line + 1 >= grid.rows().size() || merges.isInside(row.number(), column)) {
            return text;
        }
        boolean hasBelow = !text(grid.rows().get(line + 1), column).isEmpty()
                && words.field(text(grid.rows().get(line + 1), column)).isPresent();
        for (int left = column - 1; hasBelow && left >= 0; left--) {
            String group = text(row, left);
            if (!group.isEmpty()) {
                return text(grid.rows().get(line + 1), left).isEmpty() ? "" : group;
            }
        }
        return "";
    }

    /** "(1) (2) (3)" below a heading belongs to it. */
    private int withColumnNumbers(int last) {
        return last + 1 < grid.rows().size() && LineKinds.isColumnNumbers(grid.rows().get(last + 1)) ? last + 1 : last;
    }

    /** "Họ và tên" over two columns, or beside one without a heading: family and middle names, then the given name. */
    private List<MatchedColumn> splitNames(List<MatchedColumn> columns, int nameLine) {
        List<MatchedColumn> split = new ArrayList<>(columns);
        boolean apart = columns.stream().anyMatch(column -> column.field() == RosterField.FAMILY_NAME);
        boolean both = apart && columns.stream().filter(column -> column.field() == RosterField.FULL_NAME).count() > 1;
        for (int index = 0; index < split.size(); index++) {
            MatchedColumn column = split.get(index);
            if (column.field() != RosterField.FULL_NAME) {
                continue;
            }
            MatchedColumn next = index + 1 < split.size() ? split.get(index + 1) : null;
            if (apart && (!both && !isWholeName(column) || FoldedWords.of(column.heading()).equals("ten"))) {
                split.set(index, column.withField(RosterField.GIVEN_NAME));
            } else if (!apart && next != null && next.column() == column.column() + 1
                    && next.heading().equals(column.heading())) {
                split.set(index, column.withField(RosterField.FAMILY_NAME));
                split.set(index + 1, next.withField(RosterField.GIVEN_NAME));
            } else if (!apart && (next == null || next.column() > column.column() + 1)
                    && holdsGivenNames(column.column(), nameLine)) {
                split.set(index, column.withField(RosterField.FAMILY_NAME));
                split.add(index + 1, new MatchedColumn(column.column() + 1, "", RosterField.GIVEN_NAME, ""));
            }
        }
        return split;
    }

    private static boolean isWholeName(MatchedColumn column) {
        return FoldedWords.hold(FoldedWords.of(column.heading()), "ho");
    }

    private boolean holdsGivenNames(int nameColumn, int nameLine) {
        int both = 0;
        int last = Math.min(grid.rows().size(), nameLine + MOST_ROWS_ABOVE);
        for (int index = nameLine + 1; index < last; index++) {
            GridRow row = grid.rows().get(index);
            String given = text(row, nameColumn + 1);
            if (!given.isEmpty() && !text(row, nameColumn).isEmpty()) {
                if (given.indexOf(' ') >= 0 || !Character.isLetter(given.charAt(0))) {
                    return false;
                }
                both++;
            }
        }
        return both > 0;
    }

    private static String text(GridRow row, int column) {
        return row.cell(column) instanceof CellValue.Text text ? text.text().strip() : "";
    }
}
