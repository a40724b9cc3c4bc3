package vn.dienhinh.ui.step.delegate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as it is typed into a cell: 20/3/2025, 20-3-2025, 20.3.2025. */
final class TypedDay {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {
    }

    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().replaceAll("[-.\\s/]+", "/"), TYPED));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
