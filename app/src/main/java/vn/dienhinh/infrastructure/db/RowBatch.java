package vn.dienhinh.infrastructure.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * Writes many rows of one table. A statement is prepared once for all rows that it fits: preparing costs several times
 * what the writing does.
 *
 * @param <R> row of the table
 */
final class RowBatch<R extends UpdatableRecord<R>> {

    private final DSLContext dsl;
    private final Table<R> table;
    private final List<Field<?>> key;

    /** @param key columns that name one row */
    RowBatch(DSLContext dsl, Table<R> table, List<Field<?>> key) {
        this.dsl = dsl;
        this.table = table;
        this.key = key;
    }

    void insert(List<R> rows) {
        Field<?>[] columns = table.fields();
        run(dsl.insertInto(table).columns(columns).values(parameters(List.of(columns))),
                rows.stream().map(R::intoArray).toList());
    }

    /**
     * Writes the columns that are marked as changed.
     *
     * @throws StaleVersionException when one of the rows is not in the table
     */
    void update(List<R> rows) {
        Map<List<Field<?>>, List<R>> byColumns = new LinkedHashMap<>();
        for (R row : rows) {
            List<Field<?>> columns = Stream.of(row.fields()).filter(row::changed).toList();
            byColumns.computeIfAbsent(columns, any -> new ArrayList<>()).add(row);
        }
        byColumns.remove(List.<Field<?>>of());
        byColumns.forEach(this::update);
    }

    private void update(List<Field<?>> columns, List<R> rows) {
        Map<Field<?>, Object> set = new LinkedHashMap<>();
        columns.forEach(column -> set.put(column, DSL.param(column.getName(), column)));
        List<Field<?>> bound = Stream.concat(columns.stream(), key.stream()).toList();
        hitOneEach(run(dsl.update(table).set(set).where(ofKey()), valuesOf(bound, rows)));
    }

    /**
     * Takes rows out.
     *
     * @throws StaleVersionException when one of them is not in the table
     */
    void delete(List<R> rows) {
        hitOneEach(run(dsl.deleteFrom(table).where(ofKey()), valuesOf(key, rows)));
    }

    private Condition ofKey() {
        return DSL.and(key.stream().map(RowBatch::isParameter).toList());
    }

    private static <T> Condition isParameter(Field<T> column) {
        return column.eq(DSL.param(column.getName(), column));
    }

    private static List<Field<?>> parameters(List<Field<?>> columns) {
        return IntStream.range(0, columns.size())
                .<Field<?>>mapToObj(i -> DSL.param("c" + i, columns.get(i))).toList();
    }

    private List<Object[]> valuesOf(List<Field<?>> columns, List<R> rows) {
        return rows.stream().map(row -> columns.stream().map(row::get).toArray()).toList();
    }

    private int[] run(Query statement, List<Object[]> values) {
        if (values.isEmpty()) {
            return new int[0];
        }
        BatchBindStep batch = dsl.batch(statement);
        for (Object[] row : values) {
            batch = batch.bind(row);
        }
        return batch.execute();
    }

    private static void hitOneEach(int[] hits) {
        StaleVersionException.unlessEachHitOneRow(hits);
    }
}
