package vn.dienhinh.infrastructure.db;

import java.util.EnumMap;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.dienhinh.domain.delegate.Delegate;
import vn.dienhinh.domain.delegate.DelegateField;
import vn.dienhinh.domain.delegate.DelegateWay;

/** A person's fields as columns; the tables of those who attend and of those who are sent have the same ones. */
final class PersonColumns {

    /** Columns that are called otherwise than the field, which is a word of SQL. */
    private static final Map<DelegateField, String> RENAMED =
            Map.of(DelegateField.POSITION, "JOB_POSITION", DelegateField.NOTE, "REMARK");

    private final Map<DelegateField, Field<Object>> columns = new EnumMap<>(DelegateField.class);
    private final Field<String> id;

    @SuppressWarnings("unchecked")
    PersonColumns(Table<?> table) {
        id = (Field<String>) table.field("ID");
        for (DelegateField field : DelegateField.values()) {
            columns.put(field, (Field<Object>) table.field(RENAMED.getOrDefault(field, field.name())));
        }
    }

    /** Writes all fields into the row. */
    void fill(Delegate person, Record row) {
        columns.forEach((field, column) -> {
            Object value = field.of(person);
            row.set(column, value instanceof Enum<?> constant ? constant.name() : value);
        });
    }

    /** The person of a row, with that way. */
    Delegate read(Record row, DelegateWay way) {
        return Delegate.of(row.get(id), field -> value(field, row.get(columns.get(field))), way);
    }

    private static Object value(DelegateField field, Object stored) {
        if (stored == null || field.kind() != DelegateField.Kind.CHOICE) {
            return stored;
        }
        return field.choices().stream().filter(constant -> constant.name().equals(stored)).findFirst().orElseThrow();
    }
}
