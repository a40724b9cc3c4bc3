package vn.dienhinh.infrastructure.db;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.UpdatableRecord;

/** Narrows the update of a row to the columns whose values differ. */
final class RowChanges {

    private RowChanges() {
    }

    /** Leaves only those columns of the row marked as changed that differ from the stored row. */
    static <R extends UpdatableRecord<R>> void keepOnly(R row, R stored) {
        for (Field<?> field : row.fields()) {
            row.changed(field, !Objects.equals(row.get(field), stored.get(field)));
        }
    }
}
