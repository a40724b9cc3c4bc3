package vn.dienhinh.infrastructure.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes records of the domain with every member at random: empty, missing, odd and usual values. */
final class RandomRecords {

    private static final List<String> TEXTS = List.of("", "Nông Thị Sen", "  hai  dấu cách ", "a\u0323\u0302 tổ hợp",
            "dòng một\n- dòng hai\n+ dòng ba", "\"ngoặc kép\" \\ /", "tab\tvà \u0001 \u2028", "😀 𠮷", "Ủy/Uỷ", "null");

    private final Random random;
    private final RecordShape.Cache shapes = new RecordShape.Cache();
    private int lastId;

    RandomRecords(long seed) {
        random = new Random(seed);
    }

    <T> T record(Class<T> type) {
        Object[] values = shapes.of(type).components().stream().map(this::component).toArray();
        try {
            return shapes.of(type).create(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object component(RecordComponent component) {
        if (component.getName().equals("id")) {
            lastId++;
            return "id-" + lastId;
        }
        boolean holdsId = component.getType().isRecord() && shapes.of(component.getType()).has("id");
        boolean mayBeMissing = !component.getType().isPrimitive() && !holdsId;
        return mayBeMissing && random.nextInt(4) == 0 ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            Set<Object> entries = new LinkedHashSet<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                entries.add(value(list.getActualTypeArguments()[0]));
            }
            return list.getRawType() == Set.class ? entries : new ArrayList<>(entries);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return oneOf(Arrays.asList(plain.getEnumConstants()));
        }
        return simple(plain);
    }

    private Object simple(Class<?> type) {
        if (type == int.class) {
            return 1 + random.nextInt(3);
        }
        if (type == Integer.class) {
            return oneOf(List.of(0, 1, -5, 1975, Integer.MAX_VALUE, Integer.MIN_VALUE));
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(oneOf(List.of("0", "1.50", "250000", "1E+3", "-0.0005", "12345678901234567890")));
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 5);
        }
        return type == LocalTime.class ? LocalTime.of(random.nextInt(24), random.nextInt(60)) : oneOf(TEXTS);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
