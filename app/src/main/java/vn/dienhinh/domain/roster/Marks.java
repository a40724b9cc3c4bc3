package vn.dienhinh.domain.roster;

/** Cells that say yes or no, by a mark or a word. */
final class Marks {

    private final RosterWords words;

    Marks(RosterWords words) {
        this.words = words;
    }

    /** True for "x", a tick, a figure 1. */
    boolean isMark(CellValue cell) {
        if (cell instanceof CellValue.Text text) {
            return words.is("mark", text.text());
        }
        return cell instanceof CellValue.Truth truth ? truth.value()
                : cell instanceof CellValue.Amount amount && amount.number() == 1;
    }

    /** Yes, no, or null when the cell says neither. */
    Boolean answer(CellValue cell) {
        if (isMark(cell)) {
            return Boolean.TRUE;
        }
        if (cell instanceof CellValue.Truth truth) {
            return truth.value();
        }
        String text = LineKinds.plain(cell);
        if (words.isFolded("yes", text)) {
            return Boolean.TRUE;
        }
        return words.isFolded("no", text) ? Boolean.FALSE : null;
    }
}
