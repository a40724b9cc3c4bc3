package vn.dienhinh.infrastructure.db;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a record with every component filled, each value another one, so that a forgotten column is found. */
final class RecordFiller {

    private static final int LIST_LENGTH = 3;

    private int count;

    <T> T fill(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        count++;
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        if (plain == String.class) {
            return "Ứng dụng \"Hòa’ổ\" số " + count;
        }
        if (plain == Integer.class || plain == int.class) {
            return count;
        }
        if (plain == Boolean.class || plain == boolean.class) {
            return true;
        }
        if (plain == BigDecimal.class) {
            return new BigDecimal(count + ".500");
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(1900, 1, 1).plusDays(count);
        }
        if (plain == LocalDateTime.class) {
            return LocalDateTime.of(2025, 8, 22, 7, 30, 15).plusDays(count);
        }
        if (plain == LocalTime.class) {
            return LocalTime.of(7, 30, 15, count);
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    private Object collection(ParameterizedType type) {
        List<Object> entries = new ArrayList<>();
        for (int i = 0; i < LIST_LENGTH; i++) {
            entries.add(value(type.getActualTypeArguments()[0]));
        }
        return type.getRawType() == Set.class ? Set.copyOf(new HashSet<>(entries)) : entries;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't make a " + type, e);
        }
    }
}
