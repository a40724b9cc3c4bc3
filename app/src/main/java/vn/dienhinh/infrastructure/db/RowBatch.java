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
import org.jooq.Record;
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
    private final List<Integer> key;

    /** @param key columns that name one row */
    RowBatch(DSLContext dsl, Table<R> table, List<Field<?>> key) {
        this.dsl = dsl;
        this.table = table;
        this.key = key.stream().map(table.fieldsRow()::indexOf).toList();
    }

    void insert(List<R> rows) {
        List<Field<?>> columns = List.of(table.fields());
        run(dsl.insertInto(table).columns(columns).values(columns.stream().map(RowBatch::parameter).toList()),
                rows.stream().map(Record::intoArray).toList());
    }

    /**
     * Writes the columns that are marked as changed.
     *
     * @throws StaleVersionException when one of the rows is not in the table
     */
    void update(List<R> rows) {
        Map<List<Integer>, List<R>> byColumns = new LinkedHashMap<>();
        for (R row : rows) {
            List<Integer> columns = IntStream.range(0, row.size()).filter(row::changed).boxed().toList();
            byColumns.computeIfAbsent(columns, any -> new ArrayList<>()).add(row);
        }
        byColumns.remove(List.<Integer>of());
        byColumns.forEach(this::update);
    }

    private void update(List<Integer> columns, List<R> rows) {
        Map<Field<?>, Object> set = new LinkedHashMap<>();
        columns.forEach(place -> set.put(table.field(place), parameter(table.field(place))));
        List<Integer> bound = Stream.concat(columns.stream(), key.stream()).toList();
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
        return DSL.and(key.stream().map(place -> isParameter(table.field(place))).toList());
    }

    private static <T> Condition isParameter(Field<T> column) {
        return column.eq(parameter(column));
    }

    private static <T> Field<T> parameter(Field<T> column) {
        return DSL.param(column.getName(), column);
    }

    private static List<Object[]> valuesOf(List<Integer> places, List<? extends Record> rows) {
        return rows.stream().map(row -> places.stream().map(row::get).toArray()).toList();
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
