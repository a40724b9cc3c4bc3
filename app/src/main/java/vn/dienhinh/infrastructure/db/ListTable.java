package vn.dienhinh.infrastructure.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

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
        // The table's own field: a copy of it would be looked up by comparing, for each row anew.
        return Objects.requireNonNull(mapper.table().field(DSL.field(DSL.name(name), type)), name);
    }

    /** An entry's place in the table: its id, and how many entries of the same id stand before it (0 as a rule). */
    private record RowKey(String id, int occurrence) implements Comparable<RowKey> {

        @Override
        public int compareTo(RowKey other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : Integer.compare(occurrence, other.occurrence);
        }
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
        saveWithPlaces(dsl, conference, placed(before), placed(after));
    }

    private void saveWithPlaces(DSLContext dsl, String conference, Map<RowKey, Placed<E>> old,
                                Map<RowKey, Placed<E>> now) {
        Map<RowKey, Integer> stored = storedPositions(dsl, conference);
        if (!List.copyOf(stored.keySet()).equals(List.copyOf(old.keySet()))) {
            throw new StaleVersionException();
        }
        int[] wanted = RowPositions.of(now.keySet().stream().map(stored::get).toList());
        List<R> gone = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        List<R> added = new ArrayList<>();
        inTableOrder(old).forEach((key, placed) -> {
            if (!now.containsKey(key)) {
                gone.add(row(dsl, conference, key, placed.entry(), stored.get(key)));
            }
        });
        inTableOrder(now).forEach((key, placed) -> {
            Placed<E> was = old.get(key);
            int at = wanted[placed.place()];
            if (was == null) {
                added.add(row(dsl, conference, key, placed.entry(), at));
            } else if (stored.get(key) != at || !was.entry().equals(placed.entry())) {
                R row = row(dsl, conference, key, placed.entry(), at);
                RowChanges.keepOnly(row, row(dsl, conference, key, was.entry(), stored.get(key)));
                changed.add(row);
            }
        });
        RowBatch<R> rows = batch(dsl);
        rows.delete(gone);
        rows.update(changed);
        rows.insert(added);
    }

    /** What lies together in the table one after the other: each part of the file is then written once. */
    private static <T> SortedMap<RowKey, T> inTableOrder(Map<RowKey, T> rows) {
        return new TreeMap<>(rows);
    }

    /** The rows of the list in their order, and where they stand. */
    private Map<RowKey, Integer> storedPositions(DSLContext dsl, String conference) {
        Map<RowKey, Integer> stored = new LinkedHashMap<>();
        dsl.select(id, occurrence, position).from(mapper.table()).where(conferenceId.eq(conference))
                .orderBy(position)
                .forEach(row -> stored.put(new RowKey(row.value1(), row.value2()), row.value3()));
        return stored;
    }

    private RowBatch<R> batch(DSLContext dsl) {
        return new RowBatch<>(dsl, mapper.table(), List.of(conferenceId, id, occurrence));
    }

    /** The everyday edit: a few entries changed where they stand. False when it is more than that. */
    private boolean saveInPlace(DSLContext dsl, String conference, List<E> before, List<E> after) {
        List<R> changed = new ArrayList<>();
        for (int place = 0; place < after.size(); place++) {
            E entry = after.get(place);
            if (entry.equals(before.get(place))) {
                continue;
            }
            String same = mapper.idOf(entry);
            if (!same.equals(mapper.idOf(before.get(place))) || changed.size() == FEW) {
                return false;
            }
            long earlier = before.subList(0, place).stream().filter(e -> mapper.idOf(e).equals(same)).count();
            RowKey key = new RowKey(same, (int) earlier);
            // Nobody moves, so the position is left alone.
            R row = row(dsl, conference, key, entry, 0);
            RowChanges.keepOnly(row, row(dsl, conference, key, before.get(place), 0));
            changed.add(row);
        }
        batch(dsl).update(changed);
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

    private R row(DSLContext dsl, String conference, RowKey key, E entry, int at) {
        R row = dsl.newRecord(mapper.table());
        row.set(conferenceId, conference);
        row.set(id, key.id());
        row.set(occurrence, key.occurrence());
        row.set(position, at);
        mapper.fill(entry, row);
        return row;
    }
}
