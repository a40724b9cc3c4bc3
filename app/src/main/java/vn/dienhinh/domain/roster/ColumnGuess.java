package vn.dienhinh.domain.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Columns of a table without a heading, told by what stands in them. */
final class ColumnGuess {

    private static final int MOST_ROWS = 200;
    private static final int LEAST_NAMES = 2;
    private static final double MOST_OF_THEM = 0.6;
    private static final Pattern ORDER = Pattern.compile("\\d{1,5}[.)]?");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*");

    private final Grid grid;
    private final RosterWords words;
    private final BirthReader births;
    private final Marks marks;
    private final Places places;

    ColumnGuess(Grid grid, RosterWords words, BirthReader births) {
        this.grid = grid;
        this.words = words;
        this.births = births;
        this.marks = new Marks(words);
        this.places = new Places(words);
    }

    /** The columns; empty when no column looks like names of people. */
    List<MatchedColumn> columns() {
        int width = grid.width();
        int name = best(width, cell -> isName(LineKinds.plain(cell)));
        if (name < 0 || count(name, cell -> isName(LineKinds.plain(cell))) < LEAST_NAMES) {
            return List.of();
        }
        List<MatchedColumn> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            RosterField field = column == name ? RosterField.FULL_NAME : field(column, column < name);
            if (field != null && (field == RosterField.POSITION || field == RosterField.WORKPLACE
                    || columns.stream().noneMatch(other -> other.field() == field))) {
                columns.add(new MatchedColumn(column, "", field, ""));
            }
        }
        return columns;
    }

    private RosterField field(int column, boolean left) {
        if (left && mostly(column, cell -> ORDER.matcher(LineKinds.plain(cell)).matches())) {
            return RosterField.ORDER;
        }
        if (mostly(column, cell -> isGender(LineKinds.plain(cell)))) {
            return RosterField.GENDER;
        }
        if (mostly(column, cell -> births.read(cell).isKnown())) {
            return RosterField.BIRTH;
        }
        if (mostly(column, cell -> words.is("people", LineKinds.plain(cell)))) {
            return RosterField.ETHNICITY;
        }
        if (mostly(column, cell -> words.is("yes", LineKinds.plain(cell)) || marks.isMark(cell))) {
            return mostly(column, marks::isMark) ? null : RosterField.PARTY;
        }
        if (mostly(column, cell -> places.isPlace(LineKinds.plain(cell)))) {
            return RosterField.LOCALITY;
        }
        if (mostly(column, cell -> words.begins("role", LineKinds.plain(cell)))) {
            return RosterField.POSITION;
        }
        if (mostly(column, cell -> isCategory(LineKinds.plain(cell)))) {
            return RosterField.CATEGORY;
        }
        return mostly(column, cell -> words.begins("locality", LineKinds.plain(cell))
                || words.begins("unit", LineKinds.plain(cell))) ? RosterField.WORKPLACE : null;
    }

    private boolean isCategory(String text) {
        return words.isFolded("category-collective", text) || words.isFolded("category-individual", text)
                || words.isFolded("category-guest", text) || words.isFolded("category-leader", text)
                || words.isFolded("category-service", text) || words.isFolded("category-exemplar", text);
    }

    private static boolean isGender(String text) {
        return text.equalsIgnoreCase("nam") || text.equalsIgnoreCase("nữ") || text.equalsIgnoreCase("nu");
    }

    /** Two to six words with capitals, the first a family name that is known. */
    private boolean isName(String text) {
        String[] parts = text.split("\\s+");
        if (parts.length < 2 || parts.length > 6 || !words.begins("surname", parts[0])) {
            return false;
        }
        for (String part : parts) {
            if (!WORD.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }

    private int best(int width, Predicate<CellValue> test) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < width; column++) {
            int count = count(column, test);
            if (count > most && mostly(column, test)) {
                most = count;
                best = column;
            }
        }
        return best;
    }

    private boolean mostly(int column, Predicate<CellValue> test) {
        int filled = count(column, cell -> true);
        return filled > 0 && count(column, test) >= Math.max(1, filled * MOST_OF_THEM);
    }

    private int count(int column, Predicate<CellValue> test) {
        int count = 0;
        for (int index = 0; index < Math.min(MOST_ROWS, grid.rows().size()); index++) {
            CellValue cell = grid.rows().get(index).cell(column);
            count += !cell.isBlank() && test.test(cell) ? 1 : 0;
        }
        return count;
    }
}
