package vn.dienhinh.infrastructure.db;

import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * One list of a conference and its table. The key columns (conference, id, occurrence, position) are the same in every
 * table and written by {@link ListTable}; a mapper knows only the entry's own columns.
 *
 * @param <E> entry of the list
 * @param <R> row of the table
 */
interface RowMapper<E, R extends UpdatableRecord<R>> {

    /** The list's table. */
    Table<R> table();

    /** Id of an entry, unique inside the list. */
    String idOf(E entry);

    /** Writes every column of its own into the row. */
    void fill(E entry, R row);

    /** The entry that the row holds. */
    E read(R row);
}
