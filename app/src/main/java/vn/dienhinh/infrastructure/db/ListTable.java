package vn.dienhinh.infrastructure.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.UpdatableRecord;

/**
 * Keeps one list of a conference in its table and writes only what differs between two versions of the list: entries
 * are the same when their id is, and unchanged when the records are equal.
 *
 * @param <E> entry of the list
 * @param <R> row of the table
 */
final class ListTable<E, R extends UpdatableRecord<R>> {

    /** Up to so many changed entries are looked up one by one, without an index of the whole list. */
    private static final int FEW = 20;

    private final RowMapper<E, R> mapper;
    private final Field<String> conferenceId;
    private final Field<String> id;
    private final Field<Integer> occurrence;
    private final Field<Integer> position;

    ListTable(RowMapper<E, R> mapper) {
        this.mapper = mapper;
        this.conferenceId = column("CONFERENCE_ID", String.class);
        this.id = column("ID", String.class);
        this.occurrence = column("OCCURRENCE", Integer.class);
        this.position = column("ROW_POSITION", Integer.class);
    }

    private <T> Field<T> column(String name, Class<T> type) {
        return Objects.requireNonNull(mapper.table().field(name, type), name);
    }

    /** An entry's place in the table: its id, and how many entries of the same id stand before it (0 as a rule). */
    private record RowKey(String id, int occurrence) {
    }

    private record Placed<T>(T entry, int place) {
    }

    /** The list in its order. */
    List<E> load(DSLContext dsl, String conference) {
        return dsl.selectFrom(mapper.table()).where(conferenceId.eq(conference)).orderBy(position)
                .fetch(mapper::read);
    }

    /**
     * Makes the stored list {@code after}.
     *
     * @param before what is stored now
     * @throws StaleVersionException when the table does not hold {@code before}
     */
    void save(DSLContext dsl, String conference, List<E> before, List<E> after) {
        if (before.equals(after)) {
            return;
        }
        if (before.size() == after.size() && saveInPlace(dsl, conference, before, after)) {
            return;
        }
        Map<RowKey, Placed<E>> old = placed(before);
        Map<RowKey, Placed<E>> now = placed(after);
        delete(dsl, conference, old, now);
        new PositionShift(mapper.table(), position, conferenceId.eq(conference)).apply(dsl, moves(old, now));
        update(dsl, conference, old, now);
        insert(dsl, conference, old, now);
    }

    /** The everyday edit: a few entries changed where they stand. False when it is more than that. */
    private boolean saveInPlace(DSLContext dsl, String conference, List<E> before, List<E> after) {
        Map<RowKey, Placed<E>> old = new LinkedHashMap<>();
        Map<RowKey, Placed<E>> now = new LinkedHashMap<>();
        for (int place = 0; place < after.size(); place++) {
            E entry = after.get(place);
            if (entry.equals(before.get(place))) {
                continue;
            }
            String same = mapper.idOf(entry);
            if (!same.equals(mapper.idOf(before.get(place))) || now.size() == FEW) {
                return false;
            }
            long earlier = before.subList(0, place).stream().filter(e -> mapper.idOf(e).equals(same)).count();
            RowKey key = new RowKey(same, (int) earlier);
            old.put(key, new Placed<>(before.get(place), place));
            now.put(key, new Placed<>(entry, place));
        }
        update(dsl, conference, old, now);
        return true;
    }

    private Map<RowKey, Placed<E>> placed(List<E> entries) {
        Map<RowKey, Placed<E>> byKey = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            E entry = entries.get(place);
            int before = seen.merge(mapper.idOf(entry), 1, Integer::sum) - 1;
            byKey.put(new RowKey(mapper.idOf(entry), before), new Placed<>(entry, place));
        }
        return byKey;
    }

    private void delete(DSLContext dsl, String conference, Map<RowKey, Placed<E>> old, Map<RowKey, Placed<E>> now) {
        if (now.isEmpty()) {
            dsl.deleteFrom(mapper.table()).where(conferenceId.eq(conference)).execute();
            return;
        }
        List<Query> deletes = new ArrayList<>();
        old.keySet().stream().filter(key -> !now.containsKey(key))
                .forEach(key -> deletes.add(dsl.deleteFrom(mapper.table()).where(at(conference, key))));
        execute(dsl, deletes);
    }

    private List<PositionShift.Move> moves(Map<RowKey, Placed<E>> old, Map<RowKey, Placed<E>> now) {
        List<PositionShift.Move> moves = new ArrayList<>();
        old.forEach((key, placed) -> {
            Placed<E> target = now.get(key);
            if (target != null) {
                moves.add(new PositionShift.Move(placed.place(), target.place()));
            }
        });
        return moves;
    }

    private void update(DSLContext dsl, String conference, Map<RowKey, Placed<E>> old, Map<RowKey, Placed<E>> now) {
        List<R> rows = new ArrayList<>();
        now.forEach((key, placed) -> {
            Placed<E> stored = old.get(key);
            if (stored != null && !stored.entry().equals(placed.entry())) {
                R row = row(dsl, conference, key, placed);
                RowChanges.keepOnly(row, row(dsl, conference, key, new Placed<>(stored.entry(), placed.place())));
                rows.add(row);
            }
        });
        StaleVersionException.unlessEachHitOneRow(dsl.batchUpdate(rows).execute());
    }

    private void insert(DSLContext dsl, String conference, Map<RowKey, Placed<E>> old, Map<RowKey, Placed<E>> now) {
        List<R> rows = new ArrayList<>();
        now.forEach((key, placed) -> {
            if (!old.containsKey(key)) {
                rows.add(row(dsl, conference, key, placed));
            }
        });
        dsl.batchInsert(rows).execute();
    }

    private R row(DSLContext dsl, String conference, RowKey key, Placed<E> placed) {
        R row = dsl.newRecord(mapper.table());
        row.set(conferenceId, conference);
        row.set(id, key.id());
        row.set(occurrence, key.occurrence());
        row.set(position, placed.place());
        mapper.fill(placed.entry(), row);
        return row;
    }

    private Condition at(String conference, RowKey key) {
        return conferenceId.eq(conference).and(id.eq(key.id())).and(occurrence.eq(key.occurrence()));
    }

    private static void execute(DSLContext dsl, List<Query> queries) {
        if (!queries.isEmpty()) {
            StaleVersionException.unlessEachHitOneRow(dsl.batch(queries).execute());
        }
    }
}
