package vn.dienhinh.infrastructure.db;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/**
 * Keeps the short lists inside the entries of a list, a row an inner entry. An inner list that changed is written anew:
 * it has a few rows.
 *
 * @param <T> inner entry
 * @param <R> row of the table
 */
final class InnerListTable<T, R extends TableRecord<R>> {

    /** Whose list: the owner's id, and how many owners of the same id stand before it (0 as a rule). */
    private record Owner(String id, int occurrence) {
    }

    private final Table<R> table;
    private final BiConsumer<T, R> fill;
    private final Function<R, T> read;
    private final Field<String> conferenceId;
    private final Field<String> ownerId;
    private final Field<Integer> ownerOccurrence;
    private final Field<Integer> position;

    /**
     * @param table the inner lists' table
     * @param fill  writes the inner entry's own columns into a row
     * @param read  the inner entry that a row holds
     */
    InnerListTable(Table<R> table, BiConsumer<T, R> fill, Function<R, T> read) {
        this.table = table;
        this.fill = fill;
        this.read = read;
        this.conferenceId = column("CONFERENCE_ID", String.class);
        this.ownerId = column("OWNER_ID", String.class);
        this.ownerOccurrence = column("OWNER_OCCURRENCE", Integer.class);
        this.position = column("ROW_POSITION", Integer.class);
    }

    private <V> Field<V> column(String name, Class<V> type) {
        return Objects.requireNonNull(table.field(name, type), name);
    }

    /**
     * The owners with their stored inner lists put in.
     *
     * @param owners in order, without their inner lists
     * @param idOf   an owner's id
     * @param with   the owner with that inner list
     */
    <E> List<E> load(DSLContext dsl, String conference, List<E> owners, Function<E, String> idOf,
                     BiFunction<E, List<T>, E> with) {
        Map<Owner, List<T>> stored = new HashMap<>();
        dsl.selectFrom(table).where(conferenceId.eq(conference)).orderBy(position)
                .forEach(row -> stored.computeIfAbsent(new Owner(row.get(ownerId), row.get(ownerOccurrence)),
                        owner -> new ArrayList<>()).add(read.apply(row)));
        Map<String, Integer> seen = new HashMap<>();
        return owners.stream().map(entry -> with.apply(entry,
                stored.getOrDefault(owner(idOf.apply(entry), seen), List.of()))).toList();
    }

    /** Makes the stored inner lists those of {@code after}, where those of {@code before} are stored now. */
    <E> void save(DSLContext dsl, String conference, List<E> before, List<E> after, Function<E, String> idOf,
                  Function<E, List<T>> inner) {
        if (before.equals(after)) {
            return;
        }
        Map<Owner, List<T>> old = lists(before, idOf, inner);
        Map<Owner, List<T>> now = lists(after, idOf, inner);
        List<R> rows = new ArrayList<>();
        old.keySet().stream().filter(owner -> !old.get(owner).equals(now.get(owner)))
                .forEach(owner -> delete(dsl, conference, owner));
        now.forEach((owner, entries) -> {
            if (!entries.equals(old.get(owner))) {
                rows.addAll(rows(dsl, conference, owner, entries));
            }
        });
        dsl.batchInsert(rows).execute();
    }

    private static <E, T> Map<Owner, List<T>> lists(List<E> owners, Function<E, String> idOf,
                                                    Function<E, List<T>> inner) {
        Map<Owner, List<T>> lists = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        owners.forEach(entry -> lists.put(owner(idOf.apply(entry), seen), inner.apply(entry)));
        lists.values().removeIf(List::isEmpty);
        return lists;
    }

    private static Owner owner(String id, Map<String, Integer> seen) {
        return new Owner(id, seen.merge(id, 1, Integer::sum) - 1);
    }

    private void delete(DSLContext dsl, String conference, Owner owner) {
        dsl.deleteFrom(table).where(conferenceId.eq(conference)).and(ownerId.eq(owner.id()))
                .and(ownerOccurrence.eq(owner.occurrence())).execute();
    }

    private List<R> rows(DSLContext dsl, String conference, Owner owner, List<T> entries) {
        List<R> rows = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            R row = dsl.newRecord(table);
            row.set(conferenceId, conference);
            row.set(ownerId, owner.id());
            row.set(ownerOccurrence, owner.occurrence());
            row.set(position, place);
            fill.accept(entries.get(place), row);
            rows.add(row);
        }
        return rows;
    }
}
