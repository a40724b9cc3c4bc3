package vn.dienhinh.infrastructure.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A record class as the JSON form sees it: its components are the members, in the order of declaration.
 *
 * @param <T> the record
 */
final class RecordShape<T> {

    private final List<RecordComponent> components;
    private final Constructor<T> constructor;
    private final T whenAllIsMissing;

    private RecordShape(Class<T> type) {
        components = List.of(type.getRecordComponents());
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getConstructor(types);
            whenAllIsMissing = create(components.stream().map(c -> valueWhenMissing(c.getType())).toArray());
        } catch (NoSuchMethodException | InvocationTargetException e) {
            throw new IllegalStateException("Not a record of the conference: " + type, e);
        }
    }

    List<RecordComponent> components() {
        return components;
    }

    boolean has(String member) {
        return components.stream().anyMatch(c -> c.getName().equals(member));
    }

    /** The record made of these values, one a component. */
    T create(Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Can't create " + constructor.getDeclaringClass(), e);
        }
    }

    /** What the record makes of a missing member: the value that may be left out of a file without loss. */
    Object defaultOf(RecordComponent component) {
        return valueOf(component, whenAllIsMissing);
    }

    static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Can't read " + component, e);
        }
    }

    /** What stands for a missing member before the record's own constructor decides. */
    static Object valueWhenMissing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    @Override
    public String toString() {
        return constructor.getDeclaringClass().getSimpleName()
                + Arrays.toString(components.stream().map(RecordComponent::getName).toArray());
    }

    /** The shapes met so far, since reading them off a class takes longer than using them. */
    static final class Cache {

        private final Map<Class<?>, RecordShape<?>> shapes = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        <T> RecordShape<T> of(Class<T> type) {
            return (RecordShape<T>) shapes.computeIfAbsent(type, RecordShape::new);
        }
    }
}
