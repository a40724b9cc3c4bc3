package vn.dienhinh.domain.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.dienhinh.domain.text.FontText;
import vn.dienhinh.domain.text.LegacyEncoding;
import vn.dienhinh.domain.text.LegacyText;
import vn.dienhinh.domain.text.VietnameseText;

/**
 * A grid with its letters understood: legacy encodings converted, marks composed. Line breaks inside cells stay.
 *
 * @param grid     the grid, every text composed Unicode
 * @param encoding what was recognised, with a sample
 */
record CleanGrid(Grid grid, EncodingFound encoding) {

    /** One Unicode text among fewer old ones than this makes a column mixed. */
    private static final int WEIGHT_OF_UNICODE = 4;
    private static final int LONGEST_SAMPLE = 60;
    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036F';

    /**
     * @param convert false where the clerk looked at a sample and wants the letters as they are typed; marks are
     *                composed all the same
     */
    static CleanGrid of(Grid grid, LegacyText legacy, boolean convert) {
        if (grid.traits().contains(GridTrait.OWN_LIST)) {
            return new CleanGrid(grid, EncodingFound.UNICODE);
        }
        LegacyEncoding encoding = convert ? legacy.recognise(texts(grid)) : LegacyEncoding.UNICODE;
        Converted converted = new Converted(legacy, encoding, mixedColumns(grid, legacy, encoding));
        List<GridRow> rows = new ArrayList<>(grid.rows().size());
        for (GridRow row : grid.rows()) {
            List<CellValue> cells = new ArrayList<>(row.cells().size());
            for (int column = 0; column < row.cells().size(); column++) {
                cells.add(converted.cell(row.cells().get(column), column));
            }
            rows.add(new GridRow(row.number(), row.hidden(), row.struck(), cells));
        }
        List<CellValue.Text> titles = new ArrayList<>();
        for (CellValue.Text title : grid.titles()) {
            titles.add((CellValue.Text) converted.cell(title, Integer.MAX_VALUE));
        }
        return new CleanGrid(grid.withRows(rows).withTitles(titles).withLines(grid.lines().stream()
                .map(line -> ((CellValue.Text) converted.cell(new CellValue.Text(line, ""), Integer.MAX_VALUE)).text())
                .toList()), converted.found());
    }

    private static List<FontText> texts(Grid grid) {
        List<FontText> texts = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            for (CellValue cell : row.cells()) {
                if (cell instanceof CellValue.Text text && !isAscii(text.text())) {
                    texts.add(letters(text));
                }
            }
        }
        return texts;
    }

    /** Columns in which Unicode stands beside the old encoding, a heading set aside. */
    private static BitSet mixedColumns(Grid grid, LegacyText legacy, LegacyEncoding encoding) {
        BitSet mixed = new BitSet();
        if (encoding == LegacyEncoding.UNICODE) {
            return mixed;
        }
        int[] balance = new int[grid.width()];
        for (GridRow row : grid.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cells().get(column) instanceof CellValue.Text text && !isAscii(text.text())) {
                    balance[column] += LegacyText.isUnicode(text.text()) ? -WEIGHT_OF_UNICODE
                            : legacy.gains(letters(text), encoding) ? 1 : 0;
                }
            }
        }
        for (int column = 0; column < balance.length; column++) {
            mixed.set(column, balance[column] < 0);
        }
        return mixed;
    }

    private static FontText letters(CellValue.Text text) {
        return new FontText(text.text(), text.font());
    }

    private static boolean isAscii(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Converts cell by cell and remembers the first that became another. */
    private static final class Converted {

        private final LegacyText legacy;
        private final LegacyEncoding encoding;
        private final BitSet mixed;
        private LegacyEncoding found = LegacyEncoding.UNICODE;
        private String before = "";
        private String after = "";
        private int cells;

        Converted(LegacyText legacy, LegacyEncoding encoding, BitSet mixed) {
            this.legacy = legacy;
            this.encoding = encoding;
            this.mixed = mixed;
        }

        CellValue cell(CellValue cell, int column) {
            if (!(cell instanceof CellValue.Text text) || isAscii(text.text()) && text.font().isEmpty()) {
                return cell;
            }
            String meant = legacy.convert(letters(text), encoding, mixed.get(column));
            if (!meant.equals(text.text())) {
                note(encoding, text.text(), meant);
            } else if (isDecomposed(meant)) {
                meant = Normalizer.normalize(meant, Normalizer.Form.NFC);
                note(LegacyEncoding.DECOMPOSED, text.text(), meant);
            }
            return new CellValue.Text(meant.replace('\u00A0', ' ').replace("\u200B", "").replace("\uFEFF", ""), "");
        }

        private static boolean isDecomposed(String text) {
            for (int index = 0; index < text.length(); index++) {
                if (text.charAt(index) >= FIRST_COMBINING && text.charAt(index) <= LAST_COMBINING) {
                    return !Normalizer.isNormalized(text, Normalizer.Form.NFC);
                }
            }
            return false;
        }

        private void note(LegacyEncoding what, String raw, String meant) {
            cells++;
            boolean longer = meant.length() > after.length() && after.length() < LONGEST_SAMPLE / 4;
            if (found == LegacyEncoding.UNICODE || what != LegacyEncoding.DECOMPOSED && found == what && longer) {
                found = what;
                before = sample(raw);
                after = sample(meant);
            }
        }

        private static String sample(String text) {
            String line = VietnameseText.isBlank(text) ? "" : text.strip().replaceAll("\\s+", " ");
            return line.length() <= LONGEST_SAMPLE ? line : line.substring(0, LONGEST_SAMPLE);
        }

        EncodingFound found() {
            return found == LegacyEncoding.UNICODE ? EncodingFound.UNICODE
                    : new EncodingFound(found, before, after, cells);
        }
    }
}
