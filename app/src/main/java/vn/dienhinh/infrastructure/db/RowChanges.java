package vn.dienhinh.infrastructure.db;

import java.util.Objects;
import org.jooq.UpdatableRecord;

/** Narrows the update of a row to the columns whose values differ. */
final class RowChanges {

    private RowChanges() {
    }

    /** Leaves only those columns of the row marked as changed that differ from the stored row. */
    static <R extends UpdatableRecord<R>> void keepOnly(R row, R stored) {
        // By place: looking a column up costs more than comparing it.
        for (int column = 0; column < row.size(); column++) {
            row.changed(column, !Objects.equals(row.get(column), stored.get(column)));
        }
    }
}
