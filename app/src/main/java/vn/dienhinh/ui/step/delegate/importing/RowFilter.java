package vn.dienhinh.ui.step.delegate.importing;

import vn.dienhinh.application.roster.ImportSelection;
import vn.dienhinh.domain.roster.RosterRow;
import vn.dienhinh.domain.roster.RowStatus;

/** Which rows of a preview are shown. */
enum RowFilter {
    ALL, TAKEN, REMARKED, REFUSED, LEFT;

    /** What becomes of a row as things stand: never ALL. */
    static RowFilter of(RosterRow row, ImportSelection selection) {
        if (row.status() == RowStatus.REFUSED) {
            return REFUSED;
        }
        if (selection.isLeft(row)) {
            return LEFT;
        }
        return row.status() == RowStatus.TAKEN ? TAKEN : REMARKED;
    }
}
