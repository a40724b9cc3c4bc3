package vn.dienhinh.infrastructure.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dienhinh.application.format.UnreadableFileException;
import vn.dienhinh.application.format.UnreadableFileException.Problem;

/**
 * Reads a record from a JSON object, strictly: nothing is guessed, a text is no number, 1.0 is no whole number.
 * A missing or null member is left to the record, which makes it empty.
 */
final class RecordReader {

    /** Prices and quantities beyond this are slips; unbounded exponents would fill the memory when printed. */
    private static final int MOST_DIGITS = 40;

    private final RecordShape.Cache shapes;

    RecordReader(RecordShape.Cache shapes) {
        this.shapes = shapes;
    }

    /**
     * @param place where the object stands, for the message
     * @throws RefusedValueException when a member is unknown, required and missing, or of the wrong kind
     */
    <T> T read(JsonNode node, Class<T> type, String place) throws RefusedValueException {
        if (!node.isObject()) {
            throw wrong(node, place);
        }
        RecordShape<T> shape = shapes.of(type);
        refuseUnknown(node, shape, place);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : shape.components()) {
            values.add(member(node, component, place));
        }
        try {
            return shape.create(values.toArray());
        } catch (InvocationTargetException refusedByTheRecord) {
            throw wrong(node, place);
        }
    }

    private void refuseUnknown(JsonNode node, RecordShape<?> shape, String place) throws RefusedValueException {
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!shape.has(name)) {
                throw new RefusedValueException(Problem.UNKNOWN_FIELD, JsonPlace.member(place, name),
                        Found.in(node.get(name)));
            }
        }
    }

    private Object member(JsonNode node, RecordComponent component, String place) throws RefusedValueException {
        JsonNode value = node.get(component.getName());
        String memberPlace = JsonPlace.member(place, component.getName());
        if (value == null || value.isNull()) {
            if (component.getType() == int.class) {
                throw new RefusedValueException(Problem.MISSING_FIELD, memberPlace, "");
            }
            return RecordShape.valueWhenMissing(component.getType());
        }
        return value(value, component.getGenericType(), memberPlace);
    }

    private Object value(JsonNode node, Type type, String place) throws RefusedValueException {
        if (type instanceof ParameterizedType list) {
            return entries(node, list, place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return read(node, plain, place);
        }
        if (plain == Integer.class || plain == int.class) {
            return whole(node, place);
        }
        if (plain == BigDecimal.class) {
            return amount(node, place);
        }
        if (plain == Boolean.class || plain == boolean.class) {
            require(node.isBoolean(), node, place);
            return node.booleanValue();
        }
        require(node.isTextual(), node, place);
        return plain == String.class ? node.textValue() : named(node, plain, place);
    }

    private Collection<Object> entries(JsonNode node, ParameterizedType type, String place)
            throws RefusedValueException {
        require(node.isArray(), node, place);
        Type entryType = type.getActualTypeArguments()[0];
        Collection<Object> entries = type.getRawType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            entries.add(value(node.get(i), entryType, JsonPlace.entry(place, i)));
        }
        return entries;
    }

    private Integer whole(JsonNode node, String place) throws RefusedValueException {
        require(node.isIntegralNumber() && node.canConvertToInt(), node, place);
        return node.intValue();
    }

    private BigDecimal amount(JsonNode node, String place) throws RefusedValueException {
        require(node.isNumber(), node, place);
        BigDecimal amount = node.decimalValue();
        require(Math.abs((long) amount.scale()) <= MOST_DIGITS && amount.precision() <= MOST_DIGITS, node, place);
        return amount;
    }

    /** A text that stands for a date, a time of day or a constant. */
    private Object named(JsonNode node, Class<?> type, String place) throws RefusedValueException {
        String text = node.textValue();
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(text);
            }
            if (type == LocalDateTime.class) {
                return LocalDateTime.parse(text);
            }
            if (type == LocalTime.class) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            throw wrong(node, place);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst().orElseThrow(() -> wrong(node, place));
    }

    private void require(boolean right, JsonNode node, String place) throws RefusedValueException {
        if (!right) {
            throw wrong(node, place);
        }
    }

    private RefusedValueException wrong(JsonNode node, String place) {
        return new RefusedValueException(Problem.WRONG_VALUE, place, Found.in(node));
    }
}
