package vn.dienhinh.domain.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A profile in which every component of every record holds something, found by reflection: no new one is forgotten. */
public final class FilledRules {

    private static final int USUAL_NUMBER = 40;

    private final int turn;
    private int texts;

    private FilledRules(int turn) {
        this.turn = turn;
    }

    /** @param turn profiles of two turns differ in every value but their ids */
    public static RuleProfile profile(int turn) {
        return (RuleProfile) new FilledRules(turn).record(RuleProfile.class);
    }

    /** Components of a record that hold something of the clerk's: not the list that older files have. */
    public static List<RecordComponent> componentsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getName().equals("dutyNotes")).toList();
    }

    /** The value of a component. */
    public static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Paths of the components that hold nothing; empty for a filled record. */
    public static List<String> emptyIn(Object value, String path) {
        List<String> empty = new ArrayList<>();
        if (value == null || value.equals("") || value instanceof Collection<?> list && list.isEmpty()) {
            empty.add(path);
        } else if (value instanceof Collection<?> list) {
            list.forEach(entry -> empty.addAll(emptyIn(entry, path + "[]")));
        } else if (value instanceof Record) {
            componentsOf(value.getClass()).forEach(component ->
                    empty.addAll(emptyIn(value(component, value), path + "." + component.getName())));
        }
        return empty;
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> component.getName().equals("id") ? "ma-so"
                : component.getName().equals("dutyNotes") ? List.of() : value(component.getGenericType())).toArray();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Object entry = value(list.getActualTypeArguments()[0]);
            return list.getRawType() == Set.class ? Set.of(entry) : List.of(entry);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[turn % plain.getEnumConstants().length];
        }
        if (plain == Integer.class || plain == int.class) {
            return USUAL_NUMBER + turn;
        }
        if (plain == Boolean.class || plain == boolean.class) {
            return turn % 2 == 1;
        }
        texts++;
        return plain == LocalDate.class ? LocalDate.of(2025, 3, 1 + turn) : "lời " + turn + "." + texts;
    }
}
