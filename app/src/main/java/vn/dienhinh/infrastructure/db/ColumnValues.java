package vn.dienhinh.infrastructure.db;

import java.math.BigDecimal;
import java.time.LocalTime;

/** Values that stand as text in the schema; null stays null in both directions. */
final class ColumnValues {

    private ColumnValues() {
    }

    static String text(Enum<?> value) {
        return value == null ? null : value.name();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static String text(BigDecimal value) {
        return value == null ? null : value.toString();
    }

    static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static String text(LocalTime value) {
        return value == null ? null : value.toString();
    }

    static LocalTime time(String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
